package rapport.api.relationship;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step from one stage to another.
 *
 * @param from null for the first stage
 * @param by who took it, by name
 * @param reason null where none was given
 * @param override why it was taken although something was missing; null where nothing was
 * @param missing what the gate asked for and was missing, by name
 */
public record StageChange(
        RelationshipId relationship,
        @Nullable String from,
        String to,
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable String override,
        List<String> missing) {

    public StageChange {
        missing = List.copyOf(missing);
    }

    /** One for which nothing was missing. */
    public StageChange(
            RelationshipId relationship,
            @Nullable String from,
            String to,
            Instant at,
            String by,
            @Nullable String reason) {
        this(relationship, from, to, at, by, reason, null, List.of());
    }
}
