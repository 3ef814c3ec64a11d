package rapport.growth.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import org.jooq.Condition;
import rapport.api.access.Caller;
import rapport.api.level.Levels;
import rapport.store.api.Sight;

/** Which referrals, recommendations, repeats and approaches exist for a caller. */
record SeenEntries(Levels levels) {

    Condition of(Caller by, boolean deleted) {
        return EntryTable.DELETED.eq(deleted).and(new Sight(levels).of(by, EntryTable.LEVEL, EntryTable.RELATIONSHIP));
    }

    /** Whether the caller sees the relationship to which something led. */
    Condition ofLedTo(Caller by) {
        return exists(selectOne()
                .from(RelationshipTable.RELATIONSHIP)
                .where(
                        RelationshipTable.ID.eq(EntryTable.LED_TO),
                        RelationshipTable.LIVE.isTrue(),
                        RelationshipTable.LEVEL.in(new Sight(levels).readable(by))));
    }
}
