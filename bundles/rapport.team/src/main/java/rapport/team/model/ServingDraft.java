package rapport.team.model;

import org.jspecify.annotations.Nullable;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Who serves an internal customer, as somebody wants it recorded.
 *
 * @param relationship the relationship with the internal customer, a department or colleague of ours
 * @param department which department of ours serves them; null where a colleague does
 * @param colleague which colleague of ours serves them; null where a department does
 * @param what is served
 * @param owner who answers for it where it is made; null for nobody yet
 * @param customerOwner who speaks for those who get it; null for nobody yet
 */
public record ServingDraft(
        RelationshipId relationship,
        @Nullable OrganizationId department,
        @Nullable PersonId colleague,
        String what,
        @Nullable PersonId owner,
        @Nullable PersonId customerOwner) {

    public ServingDraft(
            RelationshipId relationship,
            PartyId server,
            String what,
            @Nullable PersonId owner,
            @Nullable PersonId customerOwner) {
        this(
                relationship,
                server instanceof OrganizationId department ? department : null,
                server instanceof PersonId colleague ? colleague : null,
                what,
                owner,
                customerOwner);
    }

    /** Who serves them; null where nobody is named, or two are. */
    public @Nullable PartyId server() {
        if (department != null && colleague != null) {
            return null;
        }
        return department == null ? colleague : department;
    }
}
