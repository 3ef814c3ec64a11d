package rapport.api.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a relationship does in one dimension.
 *
 * @param score 0 to 100; null where too little is known to say
 * @param confidence how much the evidence weighs beside what was assumed before any, 0 to 1
 * @param n how many facts it rests on
 * @param newest when the latest of them happened; null where there is none
 * @param weight how much the level lets it count; 0 where it does not
 */
public record DimensionHealth(
        Dimension dimension,
        @Nullable Double score,
        double confidence,
        int n,
        @Nullable Instant newest,
        double weight) {

    /** Whether the score counts. */
    public boolean isKnown() {
        return score != null;
    }
}
