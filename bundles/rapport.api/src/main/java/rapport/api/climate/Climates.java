package rapport.api.climate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.relationship.RelationshipId;

/** The climate of relationships, as far as the caller may see them. Safe for use by many threads. */
public interface Climates {

    /** How it is now; of state {@link Climate.State#UNKNOWN} where there is too little to go by; empty where it is not seen. */
    Optional<Climate> find(Caller by, RelationshipId relationship);

    /** How each of them feels now, in one query; those that are not seen, or of which nothing is known, are missing. */
    Map<RelationshipId, Climate.State> states(Caller by, Collection<RelationshipId> relationships);

    /** When its state or its evidence changed, the first change first; nothing where it is not seen. */
    List<Point> history(Caller by, RelationshipId relationship);

    /** How it was from an instant on; sums as of then. */
    record Point(Instant from, Climate.State state, double good, double bad, int count) {}
}
