package rapport.api.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;

/**
 * Asks again how it holds: 30, 90 and 180 days after a concern was closed, and every year from then on. Safe for use by many
 * threads.
 *
 * <p>A series begins when a concern is closed, and ends when that is reopened; one follow-up of it is open or paused at a time.
 * It belongs to the person: it goes on when the relationship has ended, and goes along when the person moves. It is seen by
 * whoever may read the level on which it began, while that is on or the person touches a relationship of another level that the
 * caller may read; without a relationship, by everybody. Changing it needs the right to write the level, without one the role
 * member.
 *
 * <p>Every change is journalled with the subject kind {@code follow-up} and the {@link FollowUp} before and after:
 * {@code FollowUpPlanned}, {@code FollowUpChanged}, {@code FollowUpDone}, {@code FollowUpSkipped}, {@code FollowUpPaused},
 * {@code FollowUpResumed} and {@code FollowUpEnded}.
 */
public interface FollowUps {

    Optional<FollowUp> find(Caller by, FollowUpId id);

    /** The earliest due first. */
    Slice<FollowUp> list(Caller by, FollowUpsQuery query, PageRequest page);

    /** All of the series to which this one belongs, the earliest first. */
    List<FollowUp> series(Caller by, FollowUpId id);

    /** To whom it falls to ask, where nobody in particular was told; those of whom nobody looks after the person are missing. */
    Map<FollowUpId, PersonId> askers(Caller by, Collection<FollowUp> followUps);

    /** Begins a series without a concern. */
    Outcome<FollowUp> begin(Caller by, FollowUpDraft draft);

    /** Gives it to another colleague, or moves the day. */
    Outcome<FollowUp> change(Caller by, FollowUpId id, long version, @Nullable PersonId owner, LocalDate due);

    /** We asked; returns the next of the series. Takes a reading as well where the answer has a number. */
    Outcome<FollowUp> answer(Caller by, FollowUpId id, long version, FollowUpAnswer answer);

    /** Lets it pass, for a reason where one is told; returns the next of the series. */
    Outcome<FollowUp> skip(Caller by, FollowUpId id, long version, @Nullable String reason);

    /** Lets it wait, for a reason where one is told. */
    Outcome<FollowUp> pause(Caller by, FollowUpId id, long version, @Nullable String reason);

    /** Goes on with it; it is due later by as many days as it waited, and never in the past. */
    Outcome<FollowUp> resume(Caller by, FollowUpId id, long version);

    /** Ends the series. */
    Outcome<FollowUp> end(Caller by, FollowUpId id, long version, String reason);
}
