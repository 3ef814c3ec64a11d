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

/** Who is asked by surveys, in columns. */
final class RecipientTable {

    static final Table<Record> RECIPIENT = table(name("survey_recipient"));
    static final Field<UUID> ID = required("survey_recipient", "id", SQLDataType.UUID);
    static final Field<UUID> SURVEY = required("survey_recipient", "survey", SQLDataType.UUID);
    static final Field<UUID> PERSON = required("survey_recipient", "person", SQLDataType.UUID);
    static final Field<UUID> RELATIONSHIP = required("survey_recipient", "relationship", SQLDataType.UUID);
    static final Field<String> STATE = required("survey_recipient", "state", SQLDataType.VARCHAR);
    static final Field<Integer> ANSWER = optional("survey_recipient", "answer", SQLDataType.INTEGER);
    static final Field<UUID> LINK = optional("survey_recipient", "link", SQLDataType.UUID);
    static final Field<Instant> SENT_AT = optional("survey_recipient", "sent_at", SQLDataType.INSTANT);
    static final Field<Instant> REMINDED_AT = optional("survey_recipient", "reminded_at", SQLDataType.INSTANT);
    static final Field<Instant> ANSWERED_AT = optional("survey_recipient", "answered_at", SQLDataType.INSTANT);

    private RecipientTable() {}
}
