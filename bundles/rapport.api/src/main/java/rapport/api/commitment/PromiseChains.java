package rapport.api.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PartyId;

/**
 * Which promises rest on which, across levels. Safe for use by many threads.
 *
 * <p>A promise that the caller may not see, or whose level is off, is told as outside. Every change is journalled with the
 * subject kind {@code backing}: {@code PromiseBacked} and {@code PromiseUnbacked}, with the {@link Backing}.
 */
public interface PromiseChains {

    /** So many promises of one chain are looked at. */
    int MOST = 200;

    /**
     * Says that a promise rests on another; said once more, by when it is needed. Refused where the other rests on this one
     * already, naming the circle.
     *
     * @param needed null for the day on which the promise is due
     */
    Outcome<Backing> back(Caller by, CommitmentId promise, CommitmentId backing, @Nullable LocalDate needed);

    /** Takes that back; nothing happens where it does not rest on it. */
    void unback(Caller by, CommitmentId promise, CommitmentId backing);

    /** The promise with all that it rests on, where the caller may see it. */
    Optional<PromiseChain> chain(Caller by, CommitmentId promise);

    /** The promises that rest right on this one, as far as the caller may see, the earliest due first. */
    List<Commitment> restingOn(Caller by, CommitmentId promise);

    /**
     * Open promises of ours that rest on open or broken promises of a party, directly or through others, the least slack first.
     * Of an organization also on those of the people who hold a position at it.
     */
    List<Dependent> dependents(Caller by, PartyId party);

    /**
     * How well a party keeps its promises, from those that the caller may see; of an organization also from those that people
     * gave who held a position at it when they were due. None for one of our people, but for themselves: nobody's manager is
     * shown a score of an employee.
     */
    Optional<KeepRate> keepRate(Caller by, PartyId party);

    /** Every backing whose two promises the caller may see. */
    Slice<Backing> list(Caller by, PageRequest page);
}
