package rapport.api.commitment;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PartyId;
import rapport.api.relationship.RelationshipId;

/**
 * Which promises. Null means "any".
 *
 * @param party only those by or to this party
 */
public record CommitmentsQuery(
        @Nullable PartyId party, @Nullable RelationshipId relationship, Commitment.@Nullable State state) {

    /** All of them. */
    public static final CommitmentsQuery ALL = new CommitmentsQuery(null, null, null);
}
