package rapport.temperature.store;

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

/** Which readings exist for a caller: those of live relationships on enabled levels that the caller may read. */
record Sight(Levels levels) {

    Condition of(Caller by) {
        return ReadingTable.DELETED.isFalse().and(ofReadings(by));
    }

    /** Those of them that were deleted. */
    Condition ofDeleted(Caller by) {
        return ReadingTable.DELETED.isTrue().and(ofReadings(by));
    }

    /** Which sums of answers exist for the caller. */
    Condition ofSums(Caller by) {
        return isIn(by, SumTable.LEVEL, SumTable.RELATIONSHIP);
    }

    /** Which sums of guesses count for the caller. */
    Condition ofGuesses(Caller by) {
        return GuessSumTable.LEVEL.in(readable(by));
    }

    private Condition ofReadings(Caller by) {
        return isIn(by, ReadingTable.LEVEL, ReadingTable.RELATIONSHIP);
    }

    private List<String> readable(Caller by) {
        return levels.enabled().stream()
                .map(LevelDescription::name)
                .filter(by::mayRead)
                .toList();
    }

    // Asked so that no index on levels can answer: it would find the levels at once, and then sort all that it found.
    private Condition isIn(Caller by, Field<String> level, Field<UUID> relationship) {
        return coalesce(level, inline(""))
                .in(readable(by))
                .and(exists(selectOne()
                        .from(RelationshipTable.RELATIONSHIP)
                        .where(RelationshipTable.ID.eq(relationship), RelationshipTable.LIVE.isTrue())));
    }
}
