package rapport.api.growth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * That a competitor came to them.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param competitor who came; null where they did not say
 * @param person who was approached; null where unknown
 * @param reaction what they did
 */
public record Approach(
        ApproachId id,
        long version,
        RelationshipId relationship,
        @Nullable String competitor,
        @Nullable PersonId person,
        Reaction reaction,
        Instant at,
        @Nullable String words) {

    /** What they did when a competitor came. */
    public enum Reaction {
        /** They told us, or forwarded the pitch. */
        TOLD_US,
        /** They asked for a quote, and told us. */
        COMPARED,
        /** They said nothing; we heard of it elsewhere. */
        KEPT_SILENT,
        /** They went with the competitor. */
        LEFT_US
    }
}
