package rapport.climate.store;

import org.jooq.Condition;
import rapport.api.access.Caller;
import rapport.api.level.Levels;
import rapport.store.api.Sight;

/** Which incidents exist for a caller. */
record SeenIncidents(Levels levels) {

    Condition of(Caller by, boolean deleted) {
        return IncidentTable.DELETED
                .eq(deleted)
                .and(new Sight(levels).of(by, IncidentTable.LEVEL, IncidentTable.RELATIONSHIP));
    }
}
