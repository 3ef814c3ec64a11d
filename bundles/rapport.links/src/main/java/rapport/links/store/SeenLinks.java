package rapport.links.store;

import org.jooq.Condition;
import rapport.api.access.Caller;
import rapport.api.level.Levels;
import rapport.store.api.Sight;

/** Which links exist for a caller. */
record SeenLinks(Levels levels) {

    Condition of(Caller by) {
        return new Sight(levels).of(by, LinkTable.LEVEL, LinkTable.RELATIONSHIP);
    }
}
