package rapport.team.model;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PartyId;
import rapport.api.relationship.RelationshipId;

/**
 * Who serves whom; null means "any". The oldest come first.
 *
 * @param relationship only what this internal customer gets
 * @param server only what this department or colleague does for others
 */
public record ServingsQuery(
        @Nullable RelationshipId relationship, @Nullable PartyId server) {

    /** All of it. */
    public static final ServingsQuery ALL = new ServingsQuery(null, null);
}
