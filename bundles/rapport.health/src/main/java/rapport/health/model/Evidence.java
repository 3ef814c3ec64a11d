package rapport.health.model;

import java.time.Instant;
import rapport.api.health.Dimension;
import rapport.api.id.Id;

/**
 * What one fact says in one dimension.
 *
 * @param good how much it speaks for us
 * @param bad how much it speaks against us
 */
public record Evidence(
        Dimension dimension, String kind, String id, Instant at, String reason, String words, double good, double bad) {

    public Evidence {
        if (!(good >= 0) || !(bad >= 0) || Double.isInfinite(good + bad)) {
            throw new IllegalArgumentException("evidence weighs 0 or more, was " + good + " and " + bad);
        }
    }

    public static Evidence good(Dimension dimension, Fact fact, Instant at, String reason, double mass) {
        return new Evidence(dimension, fact.kind(), fact.id(), at, reason, fact.words(), mass, 0);
    }

    public static Evidence bad(Dimension dimension, Fact fact, Instant at, String reason, double mass) {
        return new Evidence(dimension, fact.kind(), fact.id(), at, reason, fact.words(), 0, mass);
    }

    /** Both, by how good it was, 0 to 1. */
    public static Evidence mixed(
            Dimension dimension, Fact fact, Instant at, String reason, double goodness, double mass) {
        double share = Math.min(1, Math.max(0, goodness));
        return new Evidence(
                dimension, fact.kind(), fact.id(), at, reason, fact.words(), share * mass, (1 - share) * mass);
    }

    /**
     * What is behind it.
     *
     * @param words in a line, or an empty text
     */
    public record Fact(String kind, String id, String words) {

        public static Fact of(String kind, Id id, String words) {
            return new Fact(kind, id.value().toString(), words);
        }
    }
}
