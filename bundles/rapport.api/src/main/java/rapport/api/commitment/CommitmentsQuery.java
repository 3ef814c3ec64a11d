package rapport.api.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PartyId;
import rapport.api.relationship.RelationshipId;

/**
 * Which promises. Null means "any".
 *
 * @param party only those by or to this party
 * @param ours only those that one of us gave; false for only those that others gave
 * @param from only those due on that day or after
 * @param until only those due on that day or before
 */
public record CommitmentsQuery(
        @Nullable PartyId party,
        @Nullable RelationshipId relationship,
        Commitment.@Nullable State state,
        @Nullable Boolean ours,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** All of them. */
    public static final CommitmentsQuery ALL = new CommitmentsQuery(null, null, null);

    /** Whoever gave them. */
    public CommitmentsQuery(
            @Nullable PartyId party, @Nullable RelationshipId relationship, Commitment.@Nullable State state) {
        this(party, relationship, state, null);
    }

    /** Whenever they are due. */
    public CommitmentsQuery(
            @Nullable PartyId party,
            @Nullable RelationshipId relationship,
            Commitment.@Nullable State state,
            @Nullable Boolean ours) {
        this(party, relationship, state, ours, null, null);
    }

    /** The same, of those that are due within these days; null for no end. */
    public CommitmentsQuery due(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new CommitmentsQuery(party, relationship, state, ours, first, last);
    }
}
