package rapport.api.checkup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Manner;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A questionnaire that somebody fills in about one relationship.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param questionnaire the name of its questionnaire
 * @param byThem the person of theirs who answers; null where one of ours does
 * @param byName which of our accounts began it, or wrote down what they said
 * @param manner how they told us, or {@link Manner#LINK} where they write it themselves
 * @param at when it was answered; of a draft, when it was last changed
 * @param sent whether it is complete; a draft is not, and raises nothing
 * @param answers in the order of the questions; those left open are missing
 */
public record CheckUp(
        CheckUpId id,
        long version,
        RelationshipId relationship,
        String questionnaire,
        @Nullable PersonId byThem,
        String byName,
        Manner manner,
        Instant at,
        boolean sent,
        List<Answer> answers) {

    public CheckUp {
        answers = List.copyOf(answers);
    }

    /** What was answered to a question. */
    public Optional<Answer> findAnswer(String question) {
        return answers.stream().filter(one -> one.question().equals(question)).findFirst();
    }

    /**
     * One answer.
     *
     * @param value on the question's scale, or the number of the option, from 0; null for words alone
     * @param warmth the same from 0 for the coldest to 1 for the warmest; null where the question has no better and worse
     * @param sure how sure we are of our guess at the first call; null for every other answer
     */
    public record Answer(
            String question,
            @Nullable Integer value,
            @Nullable Double warmth,
            @Nullable Sureness sure,
            @Nullable String words) {}
}
