package rapport.api.growth;

import java.time.Instant;
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
        @Nullable String words) {}
