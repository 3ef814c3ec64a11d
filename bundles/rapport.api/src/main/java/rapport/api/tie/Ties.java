package rapport.api.tie;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;

/** How strongly people are joined, derived from their interactions. Safe for use by many threads. */
public interface Ties {

    /**
     * Strongest first.
     *
     * @param person only ties of this person; null for all
     * @param minStrength only ties at least this strong, 0 to 1
     */
    Slice<Tie> list(Caller by, @Nullable PersonId person, double minStrength, PageRequest page);

    Optional<Tie> find(Caller by, PersonId one, PersonId other);

    /** The strongest tie that anyone of ours has to each of the people, in one query. */
    Map<PersonId, Tie> strongest(Caller by, Collection<PersonId> people);
}
