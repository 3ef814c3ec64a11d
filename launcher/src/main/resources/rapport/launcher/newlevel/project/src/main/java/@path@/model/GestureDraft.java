package @package@.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.api.relationship.RelationshipId;

/**
 * A gesture as somebody tells it.
 *
 * @param day null for today
 */
public record GestureDraft(RelationshipId relationship, String what, @Nullable LocalDate day) {}
