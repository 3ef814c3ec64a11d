package rapport.checkups.rest;

import java.util.List;
import java.util.Objects;
import rapport.api.relationship.RelationshipId;

/** The chances that somebody gives to each outcome of a first call, in their order. */
record Guess(RelationshipId relationship, List<Double> chances) {

    Guess {
        Objects.requireNonNull(relationship, "relationship");
        chances = List.copyOf(chances);
    }
}
