package rapport.api.reading;

import org.jspecify.annotations.Nullable;
import rapport.api.concern.ConcernId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Which readings. Null means "any".
 *
 * @param level only those of relationships on this level
 * @param takenOnly without those of which only our guess is known
 */
public record ReadingsQuery(
        @Nullable RelationshipId relationship,
        @Nullable String level,
        @Nullable PersonId person,
        @Nullable ConcernId concern,
        @Nullable Instrument instrument,
        boolean takenOnly) {

    public static final ReadingsQuery ALL = new ReadingsQuery(null, null, null, null, null, false);

    /** All of one relationship. */
    public static ReadingsQuery of(RelationshipId relationship) {
        return new ReadingsQuery(relationship, null, null, null, null, false);
    }

    /** All that one person gave. */
    public static ReadingsQuery of(PersonId person) {
        return new ReadingsQuery(null, null, person, null, null, false);
    }

    /** All about one concern. */
    public static ReadingsQuery of(ConcernId concern) {
        return new ReadingsQuery(null, null, null, concern, null, false);
    }

    /** The same, of one instrument only. */
    public ReadingsQuery by(Instrument only) {
        return new ReadingsQuery(relationship, level, person, concern, only, takenOnly);
    }

    /** The same without those of which only our guess is known. */
    public ReadingsQuery taken() {
        return new ReadingsQuery(relationship, level, person, concern, instrument, true);
    }
}
