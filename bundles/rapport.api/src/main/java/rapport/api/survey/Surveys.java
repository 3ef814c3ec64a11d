package rapport.api.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.link.IssuedLink;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;

/**
 * Asks many people one question. Safe for use by many threads.
 *
 * <p>A survey is seen by whoever may read its level, and begun, sent and closed by whoever may write it. Each recipient answers
 * once, by a private link of their own; the answers are readings. Journalled with the subject kind {@code survey}:
 * {@code SurveyBegun} and {@code SurveyClosed}, with the {@link Survey}.
 */
public interface Surveys {

    /** The most people whom one survey asks. */
    int MOST_RECIPIENTS = 5_000;

    Optional<Survey> find(Caller by, SurveyId id);

    /** The latest first. */
    Slice<Survey> list(Caller by, PageRequest page);

    /** Whom a survey of this audience would ask, each person once; one more than {@link #MOST_RECIPIENTS} where they are too many. */
    List<PersonId> preview(Caller by, Audience audience);

    /** Begins it and remembers whom it asks; nobody has been told yet. */
    Outcome<Survey> begin(Caller by, SurveyDraft draft);

    SurveyResult result(Caller by, SurveyId id);

    /** @param state null for all */
    Slice<Recipient> recipients(Caller by, SurveyId id, Recipient.@Nullable State state, PageRequest page);

    /**
     * Makes links for some of those who have none, and counts them as sent; none when there are no more, or it is closed. A link
     * tells its secret this once.
     */
    List<Sent> send(Caller by, SurveyId id, int atMost);

    /**
     * Makes links anew for some of those who got theirs before an instant, have not answered and were not reminded; the earlier
     * link is taken back.
     */
    List<Sent> remind(Caller by, SurveyId id, Instant sentBefore, int atMost);

    /** From now on nobody answers. */
    void close(Caller by, SurveyId id, long version);

    /** A recipient with the link to answer. */
    record Sent(Recipient recipient, IssuedLink link) {}
}
