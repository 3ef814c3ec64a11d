package rapport.api.growth;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * The approach of a competitor as somebody wants it recorded.
 *
 * @param at null for now
 */
public record ApproachDraft(
        RelationshipId relationship,
        @Nullable String competitor,
        @Nullable PersonId person,
        Approach.Reaction reaction,
        @Nullable Instant at,
        @Nullable String words) {

    public ApproachDraft {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(reaction, "reaction");
    }
}
