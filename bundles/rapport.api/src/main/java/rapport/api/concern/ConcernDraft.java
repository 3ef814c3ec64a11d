package rapport.api.concern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A concern as somebody wants it recorded.
 *
 * @param heardAt null for now
 */
public record ConcernDraft(
        RelationshipId relationship,
        String words,
        @Nullable PersonId person,
        @Nullable PersonId owner,
        @Nullable Instant heardAt) {}
