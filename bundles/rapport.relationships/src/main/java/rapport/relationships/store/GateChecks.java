package rapport.relationships.store;

import java.util.List;
import rapport.api.access.Caller;
import rapport.api.level.GateEvidence;
import rapport.api.relationship.GateFinding;
import rapport.api.relationship.Relationship;

/** Finds out what is known of the points that a gate asks for. */
@FunctionalInterface
public interface GateChecks {

    /** What is known of each of them. */
    List<GateFinding> look(Caller by, Relationship relationship, List<GateEvidence> asked);

    /** That looks nothing up, so that people say of each point whether it is so. */
    static GateChecks none() {
        return (by, relationship, asked) -> asked.stream()
                .map(evidence -> new GateFinding(evidence, false, null))
                .toList();
    }
}
