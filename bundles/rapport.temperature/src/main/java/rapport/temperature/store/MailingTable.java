package rapport.temperature.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Surveys whose links are being mailed, in columns. */
final class MailingTable {

    static final Table<Record> MAILING = table(name("survey_mailing"));
    static final Field<UUID> SURVEY = required("survey_mailing", "survey", SQLDataType.UUID);
    static final Field<String> BY_NAME = required("survey_mailing", "by_name", SQLDataType.VARCHAR);
    static final Field<String> LANGUAGE = required("survey_mailing", "language", SQLDataType.VARCHAR);
    static final Field<Instant> SENT_BEFORE = optional("survey_mailing", "sent_before", SQLDataType.INSTANT);

    private MailingTable() {}
}
