package rapport.api.relationship;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step to another stage as somebody wants to take it.
 *
 * @param stage the name of the stage to enter
 * @param reason why; null where none is given
 * @param affirmed the names of those points of the gate that only people can say, and that are so
 * @param override why the step is taken although something is missing; null where nothing should be
 */
public record StageStep(
        String stage,
        @Nullable String reason,
        Set<String> affirmed,
        @Nullable String override) {

    public StageStep {
        affirmed = Set.copyOf(affirmed);
    }

    /** One that relies on the facts. */
    public static StageStep to(String stage) {
        return new StageStep(stage, null, Set.of(), null);
    }

    /** The same, for a reason. */
    public StageStep because(@Nullable String why) {
        return new StageStep(stage, why, affirmed, override);
    }

    /** The same, although something is missing. */
    public StageStep despite(@Nullable String why) {
        return new StageStep(stage, reason, affirmed, why);
    }
}
