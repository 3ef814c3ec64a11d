package rapport.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The store's own tables. */
final class JournalTable {

    static final Table<Record> JOURNAL = table(name("journal"));
    static final Field<Long> POSITION = field(name("journal", "position"), SQLDataType.BIGINT.notNull());
    static final Field<Instant> AT = field(name("journal", "at"), SQLDataType.INSTANT.notNull());
    static final Field<UUID> ACCOUNT = field(name("journal", "account"), SQLDataType.UUID.notNull());
    static final Field<String> BY_NAME = field(name("journal", "by_name"), SQLDataType.VARCHAR.notNull());
    static final Field<String> KIND = field(name("journal", "kind"), SQLDataType.VARCHAR.notNull());
    static final Field<UUID> SUBJECT = field(name("journal", "subject"), SQLDataType.UUID.notNull());
    static final Field<String> EVENT = field(name("journal", "event"), SQLDataType.VARCHAR.notNull());
    static final Field<String> WAS = field(name("journal", "was"), SQLDataType.VARCHAR);
    static final Field<String> IS = field(name("journal", "now_is"), SQLDataType.VARCHAR);

    static final Table<Record> HEAD = table(name("journal_head"));
    static final Field<Long> HEAD_POSITION = field(name("position"), SQLDataType.BIGINT.notNull());

    static final Table<Record> PROJECTION = table(name("projection"));
    static final Field<String> PROJECTION_NAME = field(name("projection", "name"), SQLDataType.VARCHAR.notNull());
    static final Field<Integer> PROJECTION_VERSION =
            field(name("projection", "version"), SQLDataType.INTEGER.notNull());
    static final Field<Long> PROJECTION_POSITION = field(name("projection", "position"), SQLDataType.BIGINT.notNull());

    static final Table<Record> APPLIED = table(name("applied_schema"));
    static final Field<String> APPLIED_MODULE = field(name("applied_schema", "module"), SQLDataType.VARCHAR.notNull());
    static final Field<String> APPLIED_FINGERPRINT =
            field(name("applied_schema", "fingerprint"), SQLDataType.VARCHAR.notNull());

    private JournalTable() {}
}
