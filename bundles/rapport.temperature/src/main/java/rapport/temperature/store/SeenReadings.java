package rapport.temperature.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import rapport.api.access.Caller;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.store.api.Sight;

/** Which readings exist for a caller; none on levels among ourselves, where nobody is told apart by a figure. */
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
        return new Sight(levels).of(by, SumTable.LEVEL, SumTable.RELATIONSHIP).and(isOutside(SumTable.LEVEL));
    }

    /** Which sums of guesses count for the caller. */
    Condition ofGuesses(Caller by) {
        return GuessSumTable.LEVEL.in(new Sight(levels).readable(by)).and(isOutside(GuessSumTable.LEVEL));
    }

    private Condition anyOf(Caller by) {
        return new Sight(levels)
                .of(by, ReadingTable.LEVEL, ReadingTable.RELATIONSHIP)
                .and(isOutside(ReadingTable.LEVEL));
    }

    // Asked so that no index on levels can answer: it would find the levels at once, and then sort all that it found.
    private Condition isOutside(Field<String> level) {
        List<String> ours = levels.enabled().stream()
                .filter(LevelDescription::isAmongOurselves)
                .map(LevelDescription::name)
                .toList();
        return ours.isEmpty() ? noCondition() : coalesce(level, inline("")).notIn(ours);
    }
}
