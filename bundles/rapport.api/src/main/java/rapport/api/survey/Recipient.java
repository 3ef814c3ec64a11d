package rapport.api.survey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Somebody who is asked by a survey, once.
 *
 * @param relationship for which they answer
 * @param answer on the scale of the survey; null while there is none
 * @param sentAt when they got their link; null where they have none yet
 * @param remindedAt when they got it once more; null where they did not
 */
public record Recipient(
        RecipientId id,
        SurveyId survey,
        PersonId person,
        RelationshipId relationship,
        State state,
        @Nullable Integer answer,
        @Nullable Instant sentAt,
        @Nullable Instant remindedAt,
        @Nullable Instant answeredAt) {

    /** How far it has come with them. */
    public enum State {
        /** They have no link yet. */
        WAITING,
        SENT,
        ANSWERED,
        /** They cannot or do not want to be asked: no address, or unsubscribed. */
        SKIPPED
    }
}
