package rapport.search.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A record that was found by its words.
 *
 * @param relationship to which it belongs; null where it belongs to a person
 * @param person to whom it belongs; null where it belongs to a relationship
 * @param level whose readers may find it; empty where whoever sees people may
 */
public record WordsHit(
        String kind,
        UUID id,
        @Nullable RelationshipId relationship,
        @Nullable PersonId person,
        String title,
        String level,
        String path) {}
