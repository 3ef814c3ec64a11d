package rapport.promises.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.CommitmentId;

/** Promises and what they rest on, as far as somebody may see; what that one may not see ends it. */
public final class Web {

    private final Map<CommitmentId, Knot> knots = new HashMap<>();
    private final Map<CommitmentId, List<Strand>> below;

    /** @param strands those between promises that are not there are left out */
    public Web(Collection<Knot> some, Collection<Strand> strands) {
        some.forEach(knot -> knots.put(knot.promise().id(), knot));
        this.below = strands.stream()
                .filter(one -> knots.containsKey(one.backing().promise())
                        && knots.containsKey(one.backing().by()))
                .collect(Collectors.groupingBy(one -> one.backing().promise()));
    }

    public Optional<Knot> find(CommitmentId id) {
        return Optional.ofNullable(knots.get(id));
    }

    /** @throws IllegalArgumentException where it is not part of this web */
    public Knot get(CommitmentId id) {
        @Nullable Knot knot = knots.get(id);
        if (knot == null) {
            throw new IllegalArgumentException("no promise " + id.value() + " in this web");
        }
        return knot;
    }

    /** What it rests on directly; nothing where it is not seen. */
    public List<Strand> below(CommitmentId id) {
        Knot knot = knots.get(id);
        return knot == null || !knot.seen() ? List.of() : below.getOrDefault(id, List.of());
    }

    public Collection<Knot> knots() {
        return knots.values();
    }
}
