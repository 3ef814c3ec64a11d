package rapport.links.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Private links, in columns. */
final class LinkTable {

    static final Table<Record> LINK = table(name("private_link"));
    static final Field<UUID> ID = required("id", SQLDataType.UUID);
    static final Field<String> FINGERPRINT = required("fingerprint", SQLDataType.VARCHAR);
    static final Field<String> PURPOSE = required("purpose", SQLDataType.VARCHAR);
    static final Field<UUID> SUBJECT = required("subject", SQLDataType.UUID);
    static final Field<UUID> PERSON = required("person", SQLDataType.UUID);
    static final Field<UUID> RELATIONSHIP = required("relationship", SQLDataType.UUID);
    static final Field<String> LEVEL = required("level", SQLDataType.VARCHAR);
    static final Field<String> LANGUAGE = required("language", SQLDataType.VARCHAR);
    static final Field<String> ISSUED_BY_NAME = required("issued_by_name", SQLDataType.VARCHAR);
    static final Field<Instant> ISSUED_AT = required("issued_at", SQLDataType.INSTANT);
    static final Field<Instant> EXPIRES_AT = required("expires_at", SQLDataType.INSTANT);
    static final Field<Instant> SPENT_AT = optional("spent_at", SQLDataType.INSTANT);
    static final Field<Instant> REVOKED_AT = optional("revoked_at", SQLDataType.INSTANT);

    private LinkTable() {}

    private static <T> Field<T> required(String column, DataType<T> type) {
        return optional(column, type.notNull());
    }

    private static <T> Field<T> optional(String column, DataType<T> type) {
        return field(name("private_link", column), type);
    }
}
