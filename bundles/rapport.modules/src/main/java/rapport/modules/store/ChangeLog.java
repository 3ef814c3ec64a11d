package rapport.modules.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.level.Localized;
import rapport.features.api.FeatureChange;
import rapport.modules.model.ModuleChange;

/** Remembers what was done to modules, with what takes it back. Every step is journalled. */
public interface ChangeLog {

    /** Notes that a change begins: should the product end in the middle of it, the next start knows. */
    ModuleChange begin(Caller by, Begun begun);

    /** What is known of a change when it begins. */
    record Begun(
            String summary,
            String why,
            Set<String> modules,
            FeatureChange change,
            FeatureChange undo,
            Set<String> aside) {}

    /** Notes how it ended. */
    void end(Caller by, UUID id, ModuleChange.State state, List<Localized> reasons);

    /** The latest first. */
    List<ModuleChange> latest(int atMost);

    Optional<ModuleChange> find(UUID id);

    /** What was asked of the features. */
    FeatureChange changeOf(UUID id);

    /** What takes it back. */
    FeatureChange undoOf(UUID id);
}
