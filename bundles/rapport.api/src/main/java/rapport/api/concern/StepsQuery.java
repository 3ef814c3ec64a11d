package rapport.api.concern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Which steps of which concerns: those of a relationship, or those of a person of theirs, who raised the concern or answered.
 *
 * @param from the earliest instant (inclusive)
 * @param until the latest instant (exclusive)
 * @param atMost how many, the newest first
 */
public record StepsQuery(
        @Nullable RelationshipId relationship, @Nullable PersonId person, Instant from, Instant until, int atMost) {

    public StepsQuery {
        if ((relationship == null) == (person == null)) {
            throw new IllegalArgumentException("steps are either those of a relationship or those of a person");
        }
    }
}
