package rapport.api.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Something given, received or asked for, as somebody wants it recorded.
 *
 * @param weight 1 small, 2 useful, 3 great
 * @param at null for now
 */
public record ExchangeDraft(
        RelationshipId relationship,
        Exchange.Direction direction,
        @Nullable PersonId person,
        String what,
        int weight,
        @Nullable Instant at) {}
