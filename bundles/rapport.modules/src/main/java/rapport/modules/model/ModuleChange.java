package rapport.modules.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import rapport.api.level.Localized;

/**
 * What was done to modules.
 *
 * @param by who did it
 * @param why in their words
 * @param modules which modules it was about
 * @param summary the change in a line
 * @param reasons what did not go well, one sentence each
 * @param aside modules whose tables were copied before, since scripts changed them
 */
public record ModuleChange(
        UUID id,
        Instant at,
        String by,
        String why,
        Set<String> modules,
        String summary,
        State state,
        List<Localized> reasons,
        Set<String> aside) {

    /** How far it came. */
    public enum State {
        /** It is under way. */
        BEGUN,
        /** It was done, and people use it. */
        DONE,
        /** It did not go well, and all is as it was. */
        RETURNED,
        /** It was done, and taken back later. */
        ROLLED_BACK
    }

    public ModuleChange {
        modules = Set.copyOf(modules);
        reasons = List.copyOf(reasons);
        aside = Set.copyOf(aside);
    }
}
