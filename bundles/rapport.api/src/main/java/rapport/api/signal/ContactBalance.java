package rapport.api.signal;

import java.time.Instant;
import rapport.api.relationship.RelationshipId;

/**
 * Of whom contact comes and in which way: what is known of the last half year of one relationship. A fact for rules.
 *
 * @param fromUs how often one of ours began
 * @param fromThem how often one of theirs did
 * @param written how many of both were written rather than spoken
 * @param latest the last of them
 */
public record ContactBalance(RelationshipId relationship, int fromUs, int fromThem, int written, Instant latest) {

    /** How many there were in all. */
    public int count() {
        return fromUs + fromThem;
    }

    /** The share of the side that began more often, 0.5 to 1; 0.5 where there was none. */
    public double largerShare() {
        return count() == 0 ? 0.5 : (double) Math.max(fromUs, fromThem) / count();
    }
}
