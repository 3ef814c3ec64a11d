package rapport.team.model;

import com.google.gson.annotations.JsonAdapter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.json.PartyIdJson;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A department or colleague of ours serves another with something: the other is an internal customer.
 *
 * @param relationship the relationship with the internal customer
 * @param owner who answers for it where it is made; null while nobody does
 * @param customerOwner who speaks for those who get it; null while nobody does
 */
public record Serving(
        ServingId id,
        long version,
        RelationshipId relationship,
        @JsonAdapter(PartyIdJson.class) PartyId server,
        String what,
        @Nullable PersonId owner,
        @Nullable PersonId customerOwner,
        Instant recordedAt) {

    /** Whether somebody answers for it on both sides. */
    public boolean isOwned() {
        return owner != null && customerOwner != null;
    }

    /** The same as the draft has it; the relationship stays. */
    public Serving changed(ServingDraft draft) {
        return new Serving(
                id,
                version,
                relationship,
                draft.server(),
                draft.what().strip(),
                draft.owner(),
                draft.customerOwner(),
                recordedAt);
    }
}
