package rapport.api.concern;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;

/**
 * What the other side told us that it needs. Safe for use by many threads.
 *
 * <p>A concern is seen and changed by whoever may see and change its relationship; while the level of that is off, nobody sees
 * it. A step that its gate does not allow is refused with all that is missing. Every step is journalled with the subject kind
 * {@code concern} and the {@link Concern} before and after: {@code ConcernHeard}, {@code ConcernChanged}, {@code ConcernReworded}, {@code ConcernPlayedBack}, {@code ConcernConfirmed},
 * {@code ConcernCorrected}, {@code ConcernOverridden}, {@code ConcernAddressed}, {@code ConcernVerified},
 * {@code ConcernClosed}, {@code ConcernWithdrawn}, {@code ConcernReopened}, {@code ConcernSplit}, {@code ConcernMerged},
 * {@code ConcernDeleted} and {@code ConcernRestored}.
 */
public interface Concerns {

    Optional<Concern> find(Caller by, ConcernId id);

    /** The most important first, as far as they were ranked, then those heard longest ago. */
    Slice<Concern> list(Caller by, ConcernsQuery query, PageRequest page);

    /** How many open concerns relationships have, in one query; those without any are missing. */
    Map<RelationshipId, Integer> countOpen(Caller by, Collection<RelationshipId> relationships);

    /** Its life, the first step first; nothing where it is not seen. */
    List<ConcernStep> steps(Caller by, ConcernId id);

    /** Steps of several concerns, the newest first. */
    List<TakenStep> steps(Caller by, StepsQuery query);

    Outcome<Concern> hear(Caller by, ConcernDraft draft);

    /**
     * Gives it to another owner, at any time, and puts their words right, as they said them; the latter only while it is heard,
     * since an answer is about the words that it was given. The relationship stays.
     */
    Outcome<Concern> change(Caller by, ConcernId id, long version, ConcernDraft draft);

    /** Says what we understood, and asks: do I understand you correctly? */
    Outcome<Concern> playBack(Caller by, ConcernId id, long version, String understood);

    /** They said yes. */
    Outcome<Concern> confirm(Caller by, ConcernId id, long version, Word word);

    /** They said: not quite, it is rather …; back to heard with these words, the earlier ones kept among the steps. */
    Outcome<Concern> correct(Caller by, ConcernId id, long version, String words, Word word);

    /** Allows work before anybody confirmed; the reason stays in sight. */
    Outcome<Concern> override(Caller by, ConcernId id, long version, String reason);

    /** We did what we said; refused unless it was confirmed or overridden. */
    Outcome<Concern> address(Caller by, ConcernId id, long version, String done);

    /** They said that it is solved. */
    Outcome<Concern> verify(Caller by, ConcernId id, long version, @Nullable String words, Word word);

    /** Makes the closing statement. */
    Outcome<Concern> close(Caller by, ConcernId id, long version, Closing closing);

    Outcome<Concern> withdraw(Caller by, ConcernId id, long version, String reason);

    /** It is not solved after all: back to confirmed where they had confirmed it, else to heard. */
    Outcome<Concern> reopen(Caller by, ConcernId id, long version, String reason);

    /** Makes several of one: each wording becomes a concern that is heard, and this one is withdrawn in their favour. */
    Outcome<List<Concern>> split(Caller by, ConcernId id, long version, List<String> wordings);

    /** Takes it up into another open concern of the same relationship, and withdraws it in favour of that. */
    Outcome<Concern> merge(Caller by, ConcernId id, long version, ConcernId into);

    /**
     * Puts the open concerns of a relationship into the order of a calibration, the most important first; open ones that are not
     * named come after, as never ranked. Journalled as {@code ConcernRanked} for each whose place changed.
     */
    Outcome<List<Concern>> rank(Caller by, RelationshipId relationship, List<ConcernId> order);

    /** Takes it out of every list; {@link #restore} brings it back until it is purged. */
    void delete(Caller by, ConcernId id, long version);

    void restore(Caller by, ConcernId id);
}
