package rapport.team.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A department or colleague of ours serves another with something: the other is an internal customer.
 *
 * @param relationship the relationship with the internal customer
 * @param department of ours that serves; null where a colleague does
 * @param colleague of ours who serves; null where a department does
 * @param owner who answers for it where it is made; null while nobody does
 * @param customerOwner who speaks for those who get it; null while nobody does
 */
public record Serving(
        ServingId id,
        long version,
        RelationshipId relationship,
        @Nullable OrganizationId department,
        @Nullable PersonId colleague,
        String what,
        @Nullable PersonId owner,
        @Nullable PersonId customerOwner,
        Instant recordedAt) {

    public Serving {
        if ((department == null) == (colleague == null)) {
            throw new IllegalArgumentException(
                    "either a department or a colleague serves, was " + department + ", " + colleague);
        }
    }

    /** The department or colleague who serves. */
    public PartyId server() {
        return department == null ? Objects.requireNonNull(colleague, "colleague") : department;
    }

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
                draft.department(),
                draft.colleague(),
                draft.what().strip(),
                draft.owner(),
                draft.customerOwner(),
                recordedAt);
    }
}
