package rapport.checkups.rest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.relationship.RelationshipId;

/**
 * How often a check-up of one relationship falls due.
 *
 * @param days null for as often as the questionnaire says
 */
record Rhythm(RelationshipId relationship, @Nullable Integer days) {

    Rhythm {
        Objects.requireNonNull(relationship, "relationship");
    }
}
