package rapport.team.model;

import java.util.List;
import rapport.api.party.PersonId;

/**
 * Two colleagues, whichever of them asks.
 *
 * @param one whose id comes first
 */
public record Pair(PersonId one, PersonId other) {

    public Pair {
        if (one.value().compareTo(other.value()) >= 0) {
            throw new IllegalArgumentException(
                    "a pair is two people in the order of their ids, was " + one + ", " + other);
        }
    }

    /** The two, whichever is named first. */
    public static Pair of(PersonId first, PersonId second) {
        return first.value().compareTo(second.value()) < 0 ? new Pair(first, second) : new Pair(second, first);
    }

    /** The two, in their order. */
    public List<PersonId> both() {
        return List.of(one, other);
    }

    /** Which of them the other one is. */
    public PersonId beside(PersonId person) {
        return person.equals(one) ? other : one;
    }
}
