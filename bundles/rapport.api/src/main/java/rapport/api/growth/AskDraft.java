package rapport.api.growth;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * What we asked for, as somebody wants it recorded.
 *
 * @param at null for now
 */
public record AskDraft(
        RelationshipId relationship,
        Growth.Kind kind,
        @Nullable PersonId person,
        Ask.Answer answer,
        @Nullable Instant at,
        @Nullable String words) {

    public AskDraft {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(answer, "answer");
    }
}
