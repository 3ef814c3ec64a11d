package rapport.api.calibration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.relationship.RelationshipId;

/**
 * How often we ask in one relationship what matters most, and when the next asking is due. Rules find one
 * of each relationship that has open concerns among its facts.
 *
 * @param days how many days may pass between two calibrations
 * @param own whether these days were set for this relationship, rather than for all
 * @param last when we last asked; null before the first time
 * @param due when to ask again: so many days after the last calibration, or, before the first, after the first of its open
 *     concerns was heard; null while no concern is open, since there is nothing to ask about
 */
public record CalibrationCadence(
        RelationshipId relationship,
        int days,
        boolean own,
        @Nullable Instant last,
        @Nullable Instant due) {

    /** How many days may pass where nobody said otherwise. */
    public static final int USUAL_DAYS = 90;

    /** The cadence of a relationship in which nobody is to be asked again: a hundred years. */
    public static final int NEVER = 36_500;

    /** Whether we should have asked by now. */
    public boolean isOverdue(Instant now) {
        return due != null && due.isBefore(now);
    }
}
