package rapport.team.model;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/** Which requirements; null means "any". What is nobody's comes first. */
public record RequirementsQuery(
        @Nullable RelationshipId relationship, @Nullable PersonId owner) {

    /** All of them. */
    public static final RequirementsQuery ALL = new RequirementsQuery(null, null);
}
