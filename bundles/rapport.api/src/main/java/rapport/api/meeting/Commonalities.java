package rapport.api.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;

/**
 * The small things that make people feel known. Safe for use by many threads.
 *
 * <p>Whoever may see people sees them; whoever may change people notes them. Changes are journalled with the subject kind
 * {@code commonality}: {@code CommonalityNoted}, {@code CommonalityChanged} and {@code CommonalityForgotten} with the
 * {@link Commonality} before and after. They go for good with their person.
 */
public interface Commonalities {

    Optional<Commonality> find(Caller by, CommonalityId id);

    /**
     * Those of one person after those of another, each in the order in which they were noted.
     *
     * @param person only those of this one; null for all
     */
    Slice<Commonality> list(Caller by, @Nullable PersonId person, PageRequest page);

    /** Of these people, in the order in which they were noted. */
    List<Commonality> of(Caller by, Collection<PersonId> people);

    /** What any of ours has in common with any of theirs: what was noted of both in the same words, and tags of both. */
    List<Shared> between(Caller by, Collection<PersonId> ours, Collection<PersonId> theirs);

    Outcome<Commonality> note(Caller by, PersonId person, Commonality.Kind kind, String words);

    /** Puts right what it is; the person stays. */
    Outcome<Commonality> change(Caller by, CommonalityId id, long version, Commonality.Kind kind, String words);

    /** Takes it away for good. */
    void forget(Caller by, CommonalityId id);
}
