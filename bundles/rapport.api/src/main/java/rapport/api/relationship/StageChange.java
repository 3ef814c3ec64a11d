package rapport.api.relationship;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step from one stage to another.
 *
 * @param from null for the first stage
 * @param by who took it, by name
 * @param reason null where none was given
 */
public record StageChange(
        RelationshipId relationship,
        @Nullable String from,
        String to,
        Instant at,
        String by,
        @Nullable String reason) {}
