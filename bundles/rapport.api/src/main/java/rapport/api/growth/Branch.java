package rapport.api.growth;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.relationship.RelationshipId;

/**
 * What came of a relationship, and what came of that in turn.
 *
 * @param relationship the one that it led to, where it led to one that the reader may see
 */
public record Branch(Growth growth, @Nullable RelationshipId relationship, List<Branch> further) {

    public Branch {
        further = List.copyOf(further);
    }
}
