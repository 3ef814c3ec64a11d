package rapport.growth.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import org.jooq.Condition;
import rapport.api.access.Caller;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;

/** What exists for a caller: what is about live relationships on enabled levels that the caller may read. */
record Sight(Levels levels) {

    Condition of(Caller by, boolean deleted) {
        // Asked so that no index on levels can answer: it would find the levels at once, and then sort all that it
        // found.
        return EntryTable.DELETED
                .eq(deleted)
                .and(coalesce(EntryTable.LEVEL, inline("")).in(readable(by)))
                .and(exists(selectOne()
                        .from(RelationshipTable.RELATIONSHIP)
                        .where(RelationshipTable.ID.eq(EntryTable.RELATIONSHIP), RelationshipTable.LIVE.isTrue())));
    }

    /** Whether the caller sees the relationship to which something led. */
    Condition ofLedTo(Caller by) {
        return exists(selectOne()
                .from(RelationshipTable.RELATIONSHIP)
                .where(
                        RelationshipTable.ID.eq(EntryTable.LED_TO),
                        RelationshipTable.LIVE.isTrue(),
                        RelationshipTable.LEVEL.in(readable(by))));
    }

    private List<String> readable(Caller by) {
        return levels.enabled().stream()
                .map(LevelDescription::name)
                .filter(by::mayRead)
                .toList();
    }
}
