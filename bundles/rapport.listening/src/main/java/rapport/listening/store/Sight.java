package rapport.listening.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import org.jooq.Condition;
import rapport.api.access.Caller;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;

/** Which concerns exist for a caller: those of live relationships on enabled levels that the caller may read. */
record Sight(Levels levels) {

    Condition of(Caller by) {
        return ConcernTable.DELETED.isFalse().and(isIn(readable(by)));
    }

    /** Those of them that were deleted. */
    Condition ofDeleted(Caller by) {
        return ConcernTable.DELETED.isTrue().and(isIn(readable(by)));
    }

    private List<String> readable(Caller by) {
        return levels.enabled().stream()
                .map(LevelDescription::name)
                .filter(by::mayRead)
                .toList();
    }

    // Asked so that no index on levels can answer: it would find the levels at once, and then sort all that it found.
    private static Condition isIn(List<String> levels) {
        return coalesce(ConcernTable.LEVEL, inline(""))
                .in(levels)
                .and(exists(selectOne()
                        .from(RelationshipTable.RELATIONSHIP)
                        .where(RelationshipTable.ID.eq(ConcernTable.RELATIONSHIP), RelationshipTable.LIVE.isTrue())));
    }
}
