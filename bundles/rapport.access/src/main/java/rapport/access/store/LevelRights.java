package rapport.access.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.api.access.Right;

/** Rights on single levels, of accounts and of tokens alike. */
final class LevelRights {

    static final LevelRights OF_ACCOUNTS = new LevelRights("account_level", "account");
    static final LevelRights OF_TOKENS = new LevelRights("api_token_level", "token");

    private final Table<Record> table;
    private final Field<UUID> owner;
    private final Field<String> level;
    private final Field<String> right;

    private LevelRights(String table, String owner) {
        this.table = table(name(table));
        this.owner = field(name(table, owner), SQLDataType.UUID);
        this.level = field(name(table, "level"), SQLDataType.VARCHAR);
        this.right = field(name(table, "level_right"), SQLDataType.VARCHAR);
    }

    /** By owner; those who have none are missing. */
    Map<UUID, Map<String, Right>> of(DSLContext sql, Collection<UUID> owners) {
        Map<UUID, Map<String, Right>> rights = new HashMap<>();
        sql.select(owner, level, right)
                .from(table)
                .where(owner.in(owners))
                .forEach(row -> rights.computeIfAbsent(row.value1(), first -> new HashMap<>())
                        .put(row.value2(), Right.valueOf(row.value3())));
        return rights;
    }

    void replace(DSLContext sql, UUID of, Map<String, Right> rights) {
        sql.deleteFrom(table).where(owner.eq(of)).execute();
        rights.forEach((name, given) -> sql.insertInto(table)
                .set(owner, of)
                .set(level, name)
                .set(right, given.name())
                .execute());
    }
}
