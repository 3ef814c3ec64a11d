package rapport.temperature.store;

import org.jooq.Condition;
import rapport.api.access.Caller;
import rapport.api.level.Levels;
import rapport.store.api.Sight;

/** Which readings exist for a caller. */
record SeenReadings(Levels levels) {

    Condition of(Caller by) {
        return ReadingTable.DELETED.isFalse().and(anyOf(by));
    }

    /** Those of them that were deleted. */
    Condition ofDeleted(Caller by) {
        return ReadingTable.DELETED.isTrue().and(anyOf(by));
    }

    /** Which sums of answers exist for the caller. */
    Condition ofSums(Caller by) {
        return new Sight(levels).of(by, SumTable.LEVEL, SumTable.RELATIONSHIP);
    }

    /** Which sums of guesses count for the caller. */
    Condition ofGuesses(Caller by) {
        return GuessSumTable.LEVEL.in(new Sight(levels).readable(by));
    }

    private Condition anyOf(Caller by) {
        return new Sight(levels).of(by, ReadingTable.LEVEL, ReadingTable.RELATIONSHIP);
    }
}
