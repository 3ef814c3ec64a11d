package rapport.promises.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import org.jooq.Condition;
import rapport.api.access.Caller;
import rapport.api.level.Levels;
import rapport.store.api.Sight;

/** Which promises exist for a caller: those of no relationship, and those of live ones on enabled levels that the caller may read. */
record SeenPromises(Levels levels) {

    /** On the rows of promises. */
    Condition of(Caller by) {
        return ofHost(HouseTables.HOST_LEVEL.in(new Sight(levels).readable(by)));
    }

    /** Every one whose relationship is not deleted, whatever its level. */
    static Condition ofAll() {
        return ofHost(HouseTables.HOST_LEVEL.isNotNull());
    }

    private static Condition ofHost(Condition level) {
        return HouseTables.RELATIONSHIP
                .isNull()
                .or(exists(selectOne()
                        .from(HouseTables.HOST)
                        .where(
                                HouseTables.HOST_ID.eq(HouseTables.RELATIONSHIP),
                                HouseTables.HOST_LIVE.isTrue(),
                                level)));
    }
}
