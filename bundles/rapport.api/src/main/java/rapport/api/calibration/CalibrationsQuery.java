package rapport.api.calibration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Which calibrations. Null means "any".
 *
 * @param person only those that this person of theirs answered
 * @param from only those at that instant or later
 * @param until only those before that instant
 */
public record CalibrationsQuery(
        @Nullable RelationshipId relationship,
        @Nullable PersonId person,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final CalibrationsQuery ALL = new CalibrationsQuery(null, null, null, null);

    /** All of one relationship. */
    public static CalibrationsQuery of(RelationshipId relationship) {
        return new CalibrationsQuery(relationship, null, null, null);
    }

    /** All that one person answered. */
    public static CalibrationsQuery by(PersonId person) {
        return new CalibrationsQuery(null, person, null, null);
    }

    /** Those of them from an instant (inclusive) up to another (exclusive). */
    public CalibrationsQuery during(Instant first, Instant end) {
        return new CalibrationsQuery(relationship, person, first, end);
    }
}
