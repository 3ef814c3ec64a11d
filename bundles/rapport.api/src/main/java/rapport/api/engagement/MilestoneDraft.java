package rapport.api.engagement;

import java.time.LocalDate;
import java.util.List;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/** A milestone as somebody wants it agreed. */
public record MilestoneDraft(RelationshipId relationship, String what, LocalDate due, List<PersonId> owners) {

    public MilestoneDraft {
        owners = List.copyOf(owners);
    }
}
