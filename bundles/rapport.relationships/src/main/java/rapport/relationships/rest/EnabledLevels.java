package rapport.relationships.rest;

import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.level.Levels;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;

/** The relationships that lists show: those of a level that is switched off are as absent when they are asked for by name. */
record EnabledLevels(Relationships relationships, Levels levels) {

    Optional<Relationship> find(Caller by, RelationshipId id) {
        return relationships
                .find(by, id)
                .filter(found -> levels.findEnabled(found.level()).isPresent());
    }
}
