package rapport.store.api;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.api.access.Caller;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;

/** What exists for a caller: what belongs to live relationships on enabled levels that the caller may read, asked in the query. */
public record Sight(Levels levels) {

    private static final Table<Record> HOST = table(name("relationship"));
    private static final Field<UUID> HOST_ID = field(name("relationship", "id"), SQLDataType.UUID);
    private static final Field<Boolean> HOST_LIVE = field(name("relationship", "live"), SQLDataType.BOOLEAN);

    /** The levels that are enabled and that the caller may read. */
    public List<String> readable(Caller by) {
        return levels.enabled().stream()
                .map(LevelDescription::name)
                .filter(by::mayRead)
                .toList();
    }

    /** Whether a row with that level and that relationship exists for the caller. */
    public Condition of(Caller by, Field<String> level, Field<UUID> relationship) {
        return isOn(readable(by), level).and(isLive(relationship));
    }

    /** Asked so that no index on levels can answer: it would find the levels at once, and then sort all that it found. */
    public static Condition isOn(List<String> levels, Field<String> level) {
        return coalesce(level, inline("")).in(levels);
    }

    /** Whether the relationship of a row is not there any more, not even as a deleted one. */
    public static Condition isGone(Field<UUID> relationship) {
        return notExists(selectOne().from(HOST).where(HOST_ID.eq(relationship)));
    }

    /** Whether the relationship of a row has not been deleted. */
    public static Condition isLive(Field<UUID> relationship) {
        return exists(selectOne().from(HOST).where(HOST_ID.eq(relationship), HOST_LIVE.isTrue()));
    }
}
