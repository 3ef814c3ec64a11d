package rapport.mail.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Who wants no more, in columns. */
final class WishTables {

    static final Table<Record> TICKET = table(name("mail_ticket"));
    static final Field<String> TICKET_FINGERPRINT =
            field(name("mail_ticket", "fingerprint"), SQLDataType.VARCHAR.notNull());
    static final Field<String> TICKET_ADDRESS = field(name("mail_ticket", "address"), SQLDataType.VARCHAR.notNull());
    static final Field<Instant> TICKET_AT = field(name("mail_ticket", "at"), SQLDataType.INSTANT.notNull());

    static final Table<Record> UNSUBSCRIPTION = table(name("mail_unsubscription"));
    static final Field<String> ADDRESS = field(name("mail_unsubscription", "address"), SQLDataType.VARCHAR.notNull());
    static final Field<Instant> AT = field(name("mail_unsubscription", "at"), SQLDataType.INSTANT.notNull());

    private WishTables() {}
}
