package rapport.api.signal;

import java.util.Collection;
import java.util.List;
import rapport.api.relationship.RelationshipId;

/**
 * What is known of relationships now, as rules see it. It asks nobody's rights: who uses it has asked before. Safe for use by
 * many threads.
 */
public interface KnownFacts {

    /**
     * Facts of each of these that is active, in a number of statements that does not depend on how many they are; for a few
     * hundred at once at the most.
     */
    List<RelationshipFacts> of(Collection<RelationshipId> relationships);
}
