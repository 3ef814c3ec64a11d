package rapport.relationships.store;

import java.util.List;
import org.jooq.Condition;
import rapport.api.access.Caller;
import rapport.api.level.Levels;
import rapport.store.api.Sight;

/** Which relationships exist for a caller: a condition on their rows, so that rights are applied in each query. */
record SeenRelationships(Levels levels) {

    /** Live ones of the enabled levels that the caller may read. */
    Condition ofEnabled(Caller by) {
        return RelationshipTable.LIVE.isTrue().and(RelationshipTable.LEVEL.in(new Sight(levels).readable(by)));
    }

    /** Live ones of every level that the caller may read, whether it is enabled or not. */
    Condition ofAll(Caller by) {
        return RelationshipTable.LIVE.isTrue().and(RelationshipTable.LEVEL.notIn(denied(by)));
    }

    /** The levels of which the caller may read nothing. */
    static List<String> denied(Caller by) {
        return by.levelRights().keySet().stream()
                .filter(level -> !by.mayRead(level))
                .toList();
    }
}
