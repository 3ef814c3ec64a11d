package rapport.api.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PartyId;
import rapport.api.relationship.RelationshipId;

/** A promise as somebody wants it recorded. */
public record CommitmentDraft(
        String what,
        PartyId by,
        PartyId to,
        LocalDate due,
        @Nullable RelationshipId relationship) {}
