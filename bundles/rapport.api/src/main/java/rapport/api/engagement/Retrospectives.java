package rapport.api.engagement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;

/**
 * Looking back together: what was said, what we answered, and whether it changed. Safe for use by many threads.
 *
 * <p>All of it is seen and changed by whoever may see and change the relationship; while the level of that is off, nobody
 * sees it. Changes are journalled with the record before and after, of a {@link Retrospective} with the subject kind
 * {@code retrospective}: {@code RetrospectiveHeld}, {@code RetrospectiveChanged}, {@code RetrospectiveDeleted} and
 * {@code RetrospectiveRestored}; of a {@link Feedback} with the subject kind {@code feedback}: {@code FeedbackGiven},
 * {@code FeedbackChanged}, {@code FeedbackAnswered}, {@code FeedbackChecked}, {@code FeedbackDeleted} and
 * {@code FeedbackRestored}.
 */
public interface Retrospectives {

    Optional<Retrospective> find(Caller by, RetrospectiveId id);

    /**
     * The latest first.
     *
     * @param relationship only those of this one; null for all
     */
    Slice<Retrospective> list(Caller by, @Nullable RelationshipId relationship, PageRequest page);

    Outcome<Retrospective> hold(Caller by, RetrospectiveDraft draft);

    /** Replaces the day, the people and the words; the relationship stays. */
    Outcome<Retrospective> change(Caller by, RetrospectiveId id, long version, RetrospectiveDraft draft);

    /** Takes it and its feedback out of every list; {@link #restore} brings both back until they are purged. */
    void delete(Caller by, RetrospectiveId id, long version);

    void restore(Caller by, RetrospectiveId id);

    Optional<Feedback> findFeedback(Caller by, FeedbackId id);

    /** The longest waiting first. */
    Slice<Feedback> feedback(Caller by, FeedbackQuery query, PageRequest page);

    Outcome<Feedback> give(Caller by, RetrospectiveId in, FeedbackDraft draft);

    /** Puts right who said what. */
    Outcome<Feedback> changeFeedback(Caller by, FeedbackId id, long version, FeedbackDraft draft);

    /** Says what we will change, or why not; said again, the check begins anew. */
    Outcome<Feedback> respond(Caller by, FeedbackId id, long version, FeedbackResponse response);

    /** Says whether it has changed; refused before there is a response that promises to change it. */
    Outcome<Feedback> check(Caller by, FeedbackId id, long version, boolean changed);

    /** Takes it out of every list; {@link #restoreFeedback} brings it back until it is purged. */
    void deleteFeedback(Caller by, FeedbackId id, long version);

    void restoreFeedback(Caller by, FeedbackId id);
}
