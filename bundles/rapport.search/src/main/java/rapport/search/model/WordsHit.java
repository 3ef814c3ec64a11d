package rapport.search.model;

import java.util.UUID;
import rapport.api.relationship.RelationshipId;

/** A record that was found by its words. */
public record WordsHit(String kind, UUID id, RelationshipId relationship, String title, String level, String path) {}
