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

/** Surveys, in columns. */
final class SurveyTable {

    static final Table<Record> SURVEY = table(name("survey"));
    static final Field<UUID> ID = required("survey", "id", SQLDataType.UUID);
    static final Field<Long> VERSION = required("survey", "version", SQLDataType.BIGINT);
    static final Field<String> TITLE = required("survey", "title", SQLDataType.VARCHAR);
    static final Field<String> INSTRUMENT = required("survey", "instrument", SQLDataType.VARCHAR);
    static final Field<String> ENGLISH = required("survey", "question_english", SQLDataType.VARCHAR);
    static final Field<String> GERMAN = required("survey", "question_german", SQLDataType.VARCHAR);
    static final Field<String> LEVEL = required("survey", "level", SQLDataType.VARCHAR);
    static final Field<String> STAGE = optional("survey", "stage", SQLDataType.VARCHAR);
    static final Field<String> TAG = optional("survey", "tag", SQLDataType.VARCHAR);
    static final Field<String> ROLES = required("survey", "roles", SQLDataType.VARCHAR);
    static final Field<String> BEGUN_BY = required("survey", "begun_by", SQLDataType.VARCHAR);
    static final Field<Instant> BEGUN_AT = required("survey", "begun_at", SQLDataType.INSTANT);
    static final Field<Instant> CLOSED_AT = optional("survey", "closed_at", SQLDataType.INSTANT);

    private SurveyTable() {}
}
