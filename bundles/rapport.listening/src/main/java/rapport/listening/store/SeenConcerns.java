package rapport.listening.store;

import org.jooq.Condition;
import rapport.api.access.Caller;
import rapport.api.level.Levels;
import rapport.store.api.Sight;

/** Which concerns exist for a caller. */
record SeenConcerns(Levels levels) {

    Condition of(Caller by) {
        return ConcernTable.DELETED.isFalse().and(anyOf(by));
    }

    /** Those of them that were deleted. */
    Condition ofDeleted(Caller by) {
        return ConcernTable.DELETED.isTrue().and(anyOf(by));
    }

    private Condition anyOf(Caller by) {
        return new Sight(levels).of(by, ConcernTable.LEVEL, ConcernTable.RELATIONSHIP);
    }
}
