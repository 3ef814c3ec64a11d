package rapport.team.store;

import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.level.Levels;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;

/** Relationships in which a caller may record something: their level is enabled, and the caller has the right to write it. */
record Writable(Relationships relationships, Levels levels) {

    /** Empty where the caller does not see it, or its level is off. */
    Optional<Relationship> see(Caller by, RelationshipId id) {
        return relationships
                .find(by, id)
                .filter(one -> levels.findEnabled(one.level()).isPresent());
    }

    /** Empty where the caller does not see it; refused where the caller may only look. */
    Optional<Relationship> find(Caller by, RelationshipId id) {
        Optional<Relationship> found = see(by, id);
        found.ifPresent(one -> by.require(Right.WRITE, one.level()));
        return found;
    }
}
