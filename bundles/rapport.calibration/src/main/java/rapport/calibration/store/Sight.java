package rapport.calibration.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static rapport.calibration.store.HouseTables.RELATIONSHIP;
import static rapport.calibration.store.HouseTables.RELATIONSHIP_ID;
import static rapport.calibration.store.HouseTables.RELATIONSHIP_LIVE;

import java.util.List;
import org.jooq.Condition;
import rapport.api.access.Caller;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;

/** Which calibrations exist for a caller: those of live relationships on enabled levels that the caller may read. */
record Sight(Levels levels) {

    // Asked so that no index on levels can answer: it would find the levels at once, and then sort all that it found.
    Condition of(Caller by) {
        List<String> readable = levels.enabled().stream()
                .map(LevelDescription::name)
                .filter(by::mayRead)
                .toList();
        return coalesce(CalibrationTable.LEVEL, inline(""))
                .in(readable)
                .and(exists(selectOne()
                        .from(RELATIONSHIP)
                        .where(RELATIONSHIP_ID.eq(CalibrationTable.RELATIONSHIP), RELATIONSHIP_LIVE.isTrue())));
    }
}
