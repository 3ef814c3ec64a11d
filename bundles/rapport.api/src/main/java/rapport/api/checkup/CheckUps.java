package rapport.api.checkup;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Check-ups. Safe for use by many threads.
 *
 * <p>A check-up is seen and changed by whoever may see and change its relationship; a draft of ours by whoever began it alone.
 * While the level is off, nobody sees it. Every change is journalled with the subject kind {@code check-up} and the
 * {@link CheckUp} before and after: {@code CheckUpStarted}, {@code CheckUpAnswered}, {@code CheckUpSent}, {@code CheckUpDeleted}
 * and {@code CheckUpRestored}; a cadence as {@code CheckUpCadenceSet} with the subject kind {@code relationship}.
 */
public interface CheckUps {

    /** Those of the enabled levels that the caller may read, in the order of the levels. */
    List<Questionnaire> questionnaires(Caller by);

    /** Those that are asked about this relationship; none where it is not seen. */
    List<Questionnaire> questionnaires(Caller by, RelationshipId relationship);

    Optional<CheckUp> find(Caller by, CheckUpId id);

    /** The newest first. */
    Slice<CheckUp> list(Caller by, CheckUpsQuery query, PageRequest page);

    /** The last complete one. */
    Optional<CheckUp> findLatest(Caller by, RelationshipId relationship, String questionnaire);

    /** A draft of the caller's; the one that is open already, where there is one. */
    Outcome<CheckUp> start(Caller by, RelationshipId relationship, String questionnaire);

    /** A draft that a person of theirs completes by a private link of the purpose {@code check-up}. */
    Outcome<CheckUp> ask(Caller by, RelationshipId relationship, String questionnaire, PersonId person);

    /** Takes answers into a draft; questions that are not named keep theirs. */
    Outcome<CheckUp> answer(Caller by, CheckUpId id, long version, List<AnswerDraft> answers);

    /** Completes a draft, which stays as it is from then on. An answer about the first call is told to {@link FirstCalls}. */
    Outcome<CheckUp> send(Caller by, CheckUpId id, long version);

    /** Takes down a complete one. */
    Outcome<CheckUp> record(Caller by, CheckUpDraft draft);

    /** How the answers on scales went: per questionnaire, question and side, in the order of the questions. */
    List<Trend> trends(Caller by, RelationshipId relationship);

    /** When which is due, the earliest first. */
    List<CheckUpDue> due(Caller by, RelationshipId relationship);

    /** Has it fall due in another rhythm for this relationship; null for that of the questionnaire. */
    Outcome<List<CheckUpDue>> every(
            Caller by, RelationshipId relationship, String questionnaire, @Nullable Integer days);

    /** Takes it out of every list; {@link #restore} brings it back until it is purged. */
    void delete(Caller by, CheckUpId id, long version);

    void restore(Caller by, CheckUpId id);
}
