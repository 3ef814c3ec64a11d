package rapport.api.growth;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * What came of a relationship as somebody wants it recorded.
 *
 * @param at null for now
 */
public record GrowthDraft(
        RelationshipId relationship,
        Growth.Kind kind,
        @Nullable PersonId person,
        @Nullable RelationshipId ledTo,
        boolean asked,
        @Nullable Instant at,
        @Nullable String words) {

    public GrowthDraft {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(kind, "kind");
    }
}
