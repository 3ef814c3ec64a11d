package rapport.api.concern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A concern as somebody wants it recorded.
 *
 * @param person whose words they are, and of a concern of ours whom we told
 * @param heardAt null for now
 * @param ours whether it is we who have it
 */
public record ConcernDraft(
        RelationshipId relationship,
        String words,
        @Nullable PersonId person,
        @Nullable PersonId owner,
        @Nullable Instant heardAt,
        boolean ours) {

    /** A concern of theirs. */
    public ConcernDraft(
            RelationshipId relationship,
            String words,
            @Nullable PersonId person,
            @Nullable PersonId owner,
            @Nullable Instant heardAt) {
        this(relationship, words, person, owner, heardAt, false);
    }
}
