package rapport.api.checkup;

import java.time.Instant;
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
 * What customers would do first, guessed, said and done. Safe for use by many threads.
 *
 * <p>Seen and changed by whoever may see and change the relationship; while its level is off, by nobody. Every change is
 * journalled with the subject kind {@code first-call} and the {@link FirstCall} before and after: {@code FirstCallGuessed},
 * {@code FirstCallSaid}, {@code FirstCallHappened}, {@code FirstCallDeleted} and {@code FirstCallRestored}.
 */
public interface FirstCalls {

    Optional<FirstCall> find(Caller by, FirstCallId id);

    /** The newest first. */
    Slice<FirstCall> list(Caller by, @Nullable RelationshipId relationship, PageRequest page);

    /**
     * Notes what the caller thinks, before anybody knows: chances in the order of the outcomes. In place of the caller's earlier
     * guess, as long as nothing is known of that.
     */
    Outcome<FirstCall> guess(Caller by, RelationshipId relationship, List<Double> chances);

    /** Notes what they said; it holds for every guess about them that knows neither what they said nor what they did. */
    Outcome<List<FirstCall>> said(
            Caller by,
            RelationshipId relationship,
            FirstCall.Outcome outcome,
            @Nullable PersonId person,
            @Nullable Instant at);

    /** Notes what they did when a competitor called; it holds for every guess about them that does not know that yet. */
    Outcome<List<FirstCall>> happened(
            Caller by, RelationshipId relationship, FirstCall.Outcome outcome, @Nullable Instant at);

    /** How well the caller guesses, which nobody else is told. */
    GuessScore ownScore(Caller by);

    /**
     * How well the house guesses on the levels that the caller may read: in steps of five guesses, the earliest first, and only
     * where they come from at least five colleagues, so that it gives nobody's score away.
     */
    Optional<GuessScore> findHouseScore(Caller by);

    /** Takes it out of every list; {@link #restore} brings it back until it is purged. */
    void delete(Caller by, FirstCallId id, long version);

    void restore(Caller by, FirstCallId id);
}
