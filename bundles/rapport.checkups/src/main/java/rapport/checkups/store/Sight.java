package rapport.checkups.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import rapport.api.access.Caller;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;

/** What exists for a caller: what is about live relationships on enabled levels that the caller may read. */
record Sight(Levels levels) {

    /** Check-ups; a draft of ours for whoever began it alone. */
    Condition ofCheckUps(Caller by, boolean deleted) {
        return CheckUpTable.DELETED
                .eq(deleted)
                .and(isIn(by, CheckUpTable.LEVEL, CheckUpTable.RELATIONSHIP))
                .and(CheckUpTable.SENT
                        .isTrue()
                        .or(CheckUpTable.BY_THEM.isNotNull())
                        .or(CheckUpTable.ACCOUNT.eq(by.account().value())));
    }

    Condition ofFirstCalls(Caller by, boolean deleted) {
        return FirstCallTable.DELETED.eq(deleted).and(isIn(by, FirstCallTable.LEVEL, FirstCallTable.RELATIONSHIP));
    }

    // Asked so that no index on levels can answer: it would find the levels at once, and then sort all that it found.
    private Condition isIn(Caller by, Field<String> level, Field<UUID> relationship) {
        List<String> readable = levels.enabled().stream()
                .map(LevelDescription::name)
                .filter(by::mayRead)
                .toList();
        return coalesce(level, inline(""))
                .in(readable)
                .and(exists(selectOne()
                        .from(RelationshipTable.RELATIONSHIP)
                        .where(RelationshipTable.ID.eq(relationship), RelationshipTable.LIVE.isTrue())));
    }
}
