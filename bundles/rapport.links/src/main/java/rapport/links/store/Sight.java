package rapport.links.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static rapport.links.store.CoreTables.RELATIONSHIP_ID;
import static rapport.links.store.CoreTables.RELATIONSHIP_LIVE;

import java.util.List;
import org.jooq.Condition;
import rapport.api.access.Caller;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;

/** Which links exist for a caller: those in live relationships on enabled levels that the caller may read. */
record Sight(Levels levels) {

    Condition of(Caller by) {
        List<String> readable = levels.enabled().stream()
                .map(LevelDescription::name)
                .filter(by::mayRead)
                .toList();
        // Asked so that no index on levels can answer: it would find the levels at once, and then sort all that it
        // found.
        return coalesce(LinkTable.LEVEL, inline(""))
                .in(readable)
                .and(exists(selectOne()
                        .from(CoreTables.RELATIONSHIP)
                        .where(RELATIONSHIP_ID.eq(LinkTable.RELATIONSHIP), RELATIONSHIP_LIVE.isTrue())));
    }
}
