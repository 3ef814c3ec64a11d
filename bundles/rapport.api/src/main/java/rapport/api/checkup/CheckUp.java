package rapport.api.checkup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Manner;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A questionnaire that somebody filled in about one relationship.
 *
 * @param questionnaire the name of its questionnaire
 * @param byThem the person of theirs who answered; null where one of ours did
 * @param answers in the order of the questions; those left open are missing
 */
public record CheckUp(
        CheckUpId id,
        RelationshipId relationship,
        String questionnaire,
        @Nullable PersonId byThem,
        Manner manner,
        Instant at,
        List<Answer> answers) {

    public CheckUp {
        answers = List.copyOf(answers);
    }

    /**
     * One answer.
     *
     * @param value on the question's scale, or the number of the option, from 0; null for words alone
     * @param warmth the same from 0 for the coldest to 1 for the warmest; null where the question has no better and worse
     */
    public record Answer(
            String question,
            @Nullable Integer value,
            @Nullable Double warmth,
            @Nullable String words) {}
}
