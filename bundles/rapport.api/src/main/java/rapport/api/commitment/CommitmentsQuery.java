package rapport.api.commitment;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PartyId;
import rapport.api.relationship.RelationshipId;

/**
 * Which promises. Null means "any".
 *
 * @param party only those by or to this party
 * @param ours only those that one of us gave; false for only those that others gave
 */
public record CommitmentsQuery(
        @Nullable PartyId party,
        @Nullable RelationshipId relationship,
        Commitment.@Nullable State state,
        @Nullable Boolean ours) {

    /** All of them. */
    public static final CommitmentsQuery ALL = new CommitmentsQuery(null, null, null);

    /** Whoever gave them. */
    public CommitmentsQuery(
            @Nullable PartyId party, @Nullable RelationshipId relationship, Commitment.@Nullable State state) {
        this(party, relationship, state, null);
    }
}
