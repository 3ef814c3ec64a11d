package rapport.climate.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import org.jooq.Condition;
import rapport.api.access.Caller;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;

/** Which incidents exist for a caller: those of live relationships on enabled levels that the caller may read. */
record Sight(Levels levels) {

    Condition of(Caller by, boolean deleted) {
        List<String> readable = levels.enabled().stream()
                .map(LevelDescription::name)
                .filter(by::mayRead)
                .toList();
        // Asked so that no index on levels can answer: it would find the levels at once, and then sort all that it
        // found.
        return IncidentTable.DELETED
                .eq(deleted)
                .and(coalesce(IncidentTable.LEVEL, inline("")).in(readable))
                .and(exists(selectOne()
                        .from(RelationshipTable.RELATIONSHIP)
                        .where(RelationshipTable.ID.eq(IncidentTable.RELATIONSHIP), RelationshipTable.LIVE.isTrue())));
    }
}
