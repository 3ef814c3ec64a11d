package rapport.api.health;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import rapport.api.relationship.RelationshipId;

/**
 * How a relationship does.
 *
 * @param score 0 to 100; null where too little is known to say: no data is never 0 and never 100
 * @param confidence the mean confidence of the dimensions that its level weighs, unknown ones as 0
 * @param asOf the instant for which it was reckoned
 * @param formula how it was reckoned: name and version
 * @param dimensions all of them, in their order
 */
public record Health(
        RelationshipId relationship,
        @Nullable Double score,
        double confidence,
        Instant asOf,
        String formula,
        List<DimensionHealth> dimensions) {

    /**
     * The confidence below which a score says more of what was assumed than of the relationship: as much, on average, as makes
     * a single dimension known. It is told as "too little known", with what to ask; the number stands with its account alone.
     */
    public static final double ENOUGH = 0.2;

    public Health {
        dimensions = List.copyOf(dimensions);
    }

    /** The score as it is shown. */
    public OptionalDouble findScore() {
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    /** Whether enough is known to tell the score. */
    public boolean isTold() {
        return score != null && confidence >= ENOUGH;
    }

    public DimensionHealth of(Dimension dimension) {
        return dimensions.get(dimension.ordinal());
    }

    /** How many facts it rests on. */
    public int n() {
        return dimensions.stream().mapToInt(DimensionHealth::n).sum();
    }

    /** The latest of them; null where there is none. */
    public @Nullable Instant newest() {
        return dimensions.stream()
                .map(DimensionHealth::newest)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
