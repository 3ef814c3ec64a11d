package rapport.mail.store;

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

/** The outbox, in columns. */
final class MailTable {

    static final Table<Record> MAIL = table(name("mail"));
    static final Field<UUID> ID = column("id", SQLDataType.UUID.notNull());
    static final Field<String> KIND = column("kind", SQLDataType.VARCHAR.notNull());
    static final Field<UUID> PERSON = column("person", SQLDataType.UUID.notNull());
    static final Field<String> ADDRESS = column("address", SQLDataType.VARCHAR.notNull());
    static final Field<UUID> RELATIONSHIP = column("relationship", SQLDataType.UUID);
    static final Field<String> LEVEL = column("level", SQLDataType.VARCHAR);
    static final Field<String> LANGUAGE = column("language", SQLDataType.VARCHAR.notNull());
    static final Field<String> SUBJECT = column("subject", SQLDataType.VARCHAR.notNull());
    static final Field<String> BODY = column("body", SQLDataType.VARCHAR);
    static final Field<String> HTML = column("html", SQLDataType.VARCHAR);
    static final Field<String> ATTACHMENT_NAME = column("attachment_name", SQLDataType.VARCHAR);
    static final Field<String> ATTACHMENT_TYPE = column("attachment_type", SQLDataType.VARCHAR);
    static final Field<String> ATTACHMENT = column("attachment", SQLDataType.VARCHAR);
    static final Field<String> TICKET = column("ticket", SQLDataType.VARCHAR);
    static final Field<String> STATE = column("state", SQLDataType.VARCHAR.notNull());
    static final Field<String> BY_NAME = column("by_name", SQLDataType.VARCHAR.notNull());
    static final Field<Instant> QUEUED_AT = column("queued_at", SQLDataType.INSTANT.notNull());
    static final Field<Integer> ATTEMPTS = column("attempts", SQLDataType.INTEGER.notNull());
    static final Field<Instant> NEXT_AT = column("next_at", SQLDataType.INSTANT);
    static final Field<Instant> STARTED_AT = column("started_at", SQLDataType.INSTANT);
    static final Field<Instant> SENT_AT = column("sent_at", SQLDataType.INSTANT);
    static final Field<String> SAID = column("said", SQLDataType.VARCHAR);

    private MailTable() {}

    private static <T> Field<T> column(String column, DataType<T> type) {
        return field(name("mail", column), type);
    }
}
