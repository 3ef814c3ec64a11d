package rapport.insight.model;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rapport.api.party.PersonId;

/** Two people who may be tied: {@code a} is one of ours, and where both are, the one whose identifier comes first. */
public record Pair(PersonId a, PersonId b) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER =
            Comparator.<Pair, UUID>comparing(pair -> pair.a.value()).thenComparing(pair -> pair.b.value());

    public Pair {
        Objects.requireNonNull(a, "a");
        if (a.equals(b)) {
            throw new IllegalArgumentException("nobody is tied to oneself: " + a);
        }
    }

    /** The pair in its order; empty where neither is ours, or both are one. */
    public static Optional<Pair> find(PersonId one, PersonId other, Set<PersonId> ours) {
        boolean firstIsOurs = ours.contains(one);
        boolean secondIsOurs = ours.contains(other);
        if (one.equals(other) || !(firstIsOurs || secondIsOurs)) {
            return Optional.empty();
        }
        boolean inOrder = firstIsOurs && (!secondIsOurs || one.value().compareTo(other.value()) < 0);
        return Optional.of(inOrder ? new Pair(one, other) : new Pair(other, one));
    }

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}
