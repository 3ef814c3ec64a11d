package rapport.relationships.console;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.api.tie.Tie;
import rapport.api.tie.Ties;

/** Nobody is tied to anybody. */
final class NoTies implements Ties {

    @Override
    public Slice<Tie> list(Caller by, @Nullable PersonId person, double minStrength, PageRequest page) {
        return new Slice<>(List.of(), null, null);
    }

    @Override
    public Optional<Tie> find(Caller by, PersonId one, PersonId other) {
        return Optional.empty();
    }

    @Override
    public Map<PersonId, Tie> strongest(Caller by, Collection<PersonId> people) {
        return Map.of();
    }
}
