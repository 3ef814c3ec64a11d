package rapport.checkups.rest;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.CheckUpDraft;
import rapport.api.concern.Manner;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A check-up as a client tells it.
 *
 * @param at null for now
 * @param sent false begins a draft, for the client's account or, where a person is named, for that person; complete otherwise
 * @param answers of a complete one; a draft takes them afterwards
 */
record CheckUpBody(
        RelationshipId relationship,
        String questionnaire,
        @Nullable PersonId byThem,
        @Nullable Manner manner,
        @Nullable Instant at,
        @Nullable Boolean sent,
        @Nullable List<AnswerDraft> answers) {

    CheckUpBody {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(questionnaire, "questionnaire");
    }

    boolean isDraft() {
        return Boolean.FALSE.equals(sent);
    }

    CheckUpDraft asDraft() {
        return new CheckUpDraft(
                relationship, questionnaire, byThem, manner, at, answers == null ? List.of() : List.copyOf(answers));
    }
}
