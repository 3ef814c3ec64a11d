package rapport.api.checkup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Manner;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A check-up as it was answered, as a whole.
 *
 * @param byThem the person of theirs who answered; null where we did
 * @param manner how they told us; null where we answered ourselves
 * @param at null for now
 */
public record CheckUpDraft(
        RelationshipId relationship,
        String questionnaire,
        @Nullable PersonId byThem,
        @Nullable Manner manner,
        @Nullable Instant at,
        List<AnswerDraft> answers) {

    public CheckUpDraft {
        answers = List.copyOf(answers);
    }
}
