package rapport.growth.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import rapport.api.growth.Branch;
import rapport.api.growth.Growth;
import rapport.api.relationship.RelationshipId;

/**
 * What came of a relationship, and what came of that.
 *
 * @param growths what came of one, as far as the reader may see it
 */
record Tree(Function<RelationshipId, List<Growth>> growths) {

    /** So many of one relationship are drawn. */
    static final int WIDEST = 50;

    private static final int DEEPEST = 5;
    private static final int MOST = 200;

    List<Branch> of(RelationshipId relationship) {
        return branches(relationship, 1, new HashSet<>());
    }

    // Each relationship is asked for once, and no more than a page can show.
    private List<Branch> branches(RelationshipId relationship, int depth, Set<RelationshipId> met) {
        if (depth > DEEPEST || met.size() >= MOST || !met.add(relationship)) {
            return List.of();
        }
        return growths.apply(relationship).stream()
                .map(growth -> branch(growth, depth, met))
                .toList();
    }

    private Branch branch(Growth growth, int depth, Set<RelationshipId> met) {
        RelationshipId there = growth.ledTo();
        return new Branch(growth, there, there == null ? List.of() : branches(there, depth + 1, met));
    }
}
