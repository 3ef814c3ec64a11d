package rapport.growth.store;

import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.level.Levels;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.store.api.Database;
import rapport.store.api.Deletions;
import rapport.store.api.Store;

/** What all ledgers stand on. */
record Ground(Store store, SeenEntries seen, Directory directory, Relationships relationships, Levels levels) {

    static final Deletions DELETIONS = new Deletions("growth_deletion");

    static Ground of(Database database, Directory directory, Relationships relationships, Levels levels) {
        return new Ground(database.open(SqlGrowths.SCHEMA), new SeenEntries(levels), directory, relationships, levels);
    }

    /** The relationship, where its level is enabled and the caller sees it. */
    Optional<Relationship> seen(Caller by, RelationshipId id) {
        return relationships
                .find(by, id)
                .filter(one -> levels.findEnabled(one.level()).isPresent());
    }
}
