package rapport.api.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * The temperature that people of the other side gave when we asked, and what we had guessed. Safe for use by many threads.
 *
 * <p>A reading is seen and changed by whoever may see and change its relationship; while the level of that is off, nobody sees
 * it. Who guessed is told to nobody but that colleague. A low reading about a concern that we thought done reopens that concern,
 * in the same transaction. Every change is journalled with the subject kind {@code reading} and the {@link Reading} before and
 * after: {@code ReadingGuessed}, {@code ReadingTaken}, {@code ReadingCorrected}, {@code ReadingDeleted} and
 * {@code ReadingRestored}.
 *
 * <p>Figures are kept up to date with every reading, so that none of them costs more the more readings there are.
 */
public interface Readings {

    Optional<Reading> find(Caller by, ReadingId id);

    /** Newest first. */
    Slice<Reading> list(Caller by, ReadingsQuery query, PageRequest page);

    /** Those from an instant (inclusive) up to another (exclusive), newest first; the newest where there are more than that. */
    List<Reading> within(Caller by, ReadingsQuery query, Instant from, Instant until, int atMost);

    /** Our guess that waits for what this person will say, if one of ours has noted it. */
    Optional<Reading> openGuess(Caller by, GuessDraft about);

    /**
     * Notes our own guess before theirs is asked. Until then the same colleague may guess again, which changes it; a guess of
     * another colleague stands. Once they have answered nobody guesses any more.
     */
    Outcome<Reading> guess(Caller by, GuessDraft draft);

    /** Notes what they said; it answers the guess that waits for it, where there is one. */
    Outcome<Reading> take(Caller by, ReadingDraft draft);

    /** Puts right what was noted wrongly: value, words, occasion, concern, time and manner; never the guess. */
    Outcome<Reading> correct(Caller by, ReadingId id, long version, ReadingDraft draft);

    /** Takes it out of every list and figure; {@link #restore} brings it back until it is purged. */
    void delete(Caller by, ReadingId id, long version);

    void restore(Caller by, ReadingId id);

    /** What the answers in a relationship come to, for each instrument that was used there. */
    List<Summary> summary(Caller by, RelationshipId relationship);

    /** The same for each person who answered there, the newest answer first. */
    List<Summary> summaryByPerson(Caller by, RelationshipId relationship);

    /** What the answers of a person come to, in all relationships that the caller sees. */
    List<Summary> summary(Caller by, PersonId person);

    /**
     * Our blind spot: how much warmer we guess than they say, on the scale from 0 to 1 that all instruments share, with the
     * interval of Student's t over all answered guesses on the levels that the caller may read; empty where nobody guessed.
     */
    Optional<Estimate> blindSpot(Caller by);

    /** The blind spot in one relationship. */
    Optional<Estimate> blindSpot(Caller by, RelationshipId relationship);

    /** The blind spot of the caller; nobody sees that of somebody else. */
    Optional<Estimate> ownBlindSpot(Caller by);
}
