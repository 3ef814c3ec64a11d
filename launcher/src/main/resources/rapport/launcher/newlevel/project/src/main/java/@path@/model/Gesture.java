package @package@.model;

import java.time.LocalDate;
import rapport.api.relationship.RelationshipId;

/**
 * Something small that we did for them without being asked.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param day on which we did it
 */
public record Gesture(GestureId id, long version, RelationshipId relationship, String what, LocalDate day) {}
