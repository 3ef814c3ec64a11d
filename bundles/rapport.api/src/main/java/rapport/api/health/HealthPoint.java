package rapport.api.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.relationship.RelationshipId;

/**
 * That the score changed by a point or more.
 *
 * @param score 0 to 100; null where it became unknown
 * @param formula how it was reckoned then
 */
public record HealthPoint(
        RelationshipId relationship, Instant at, @Nullable Double score, double confidence, String formula) {}
