package rapport.suppliers.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * How much depends on a supplier, and how easily it could fail or be replaced; the newest counts.
 *
 * @param impact on our result, from 1 to 5
 * @param risk of supply, from 1 to 5
 * @param basis what this rests on, in words
 * @param on the day on which it was made
 * @param by who of ours made it; null where nobody in particular did
 */
public record Assessment(
        AssessmentId id,
        long version,
        RelationshipId relationship,
        int impact,
        int risk,
        String basis,
        LocalDate on,
        @Nullable PersonId by)
        implements SupplierRecord {

    /** The ends of both scales. */
    public static final int LEAST = 1;

    public static final int MOST = 5;

    private static final int MIDDLE = 3;

    /** The quarters of Kraljic's matrix (1983). */
    public enum Quadrant {
        /** Little impact, little risk: make it simple. */
        ROUTINE,
        /** Much impact, little risk: use the choice there is. */
        LEVERAGE,
        /** Little impact, much risk: secure it, look for another way. */
        BOTTLENECK,
        /** Much impact, much risk: a partnership. */
        STRATEGIC
    }

    /** Where it stands; the middle of a scale counts as much. */
    public Quadrant quadrant() {
        if (impact >= MIDDLE) {
            return risk >= MIDDLE ? Quadrant.STRATEGIC : Quadrant.LEVERAGE;
        }
        return risk >= MIDDLE ? Quadrant.BOTTLENECK : Quadrant.ROUTINE;
    }
}
