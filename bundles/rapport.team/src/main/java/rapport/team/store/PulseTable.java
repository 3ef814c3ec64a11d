package rapport.team.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Pulses, who is asked, and how often each score was given, in columns. */
final class PulseTable {

    static final Table<Record> PULSE = table(name("team_pulse"));
    static final Field<UUID> ID = required("team_pulse", "id", SQLDataType.UUID);
    static final Field<Long> VERSION = required("team_pulse", "version", SQLDataType.BIGINT);
    static final Field<String> TITLE = required("team_pulse", "title", SQLDataType.VARCHAR);
    static final Field<String> QUESTIONS = required("team_pulse", "questions", SQLDataType.VARCHAR);
    static final Field<Integer> PEOPLE = required("team_pulse", "people", SQLDataType.INTEGER);
    static final Field<LocalDate> OPENED_ON = required("team_pulse", "opened_on", SQLDataType.LOCALDATE);
    static final Field<LocalDate> CLOSED_ON = optional("team_pulse", "closed_on", SQLDataType.LOCALDATE);
    static final Field<Integer> ANSWERS = required("team_pulse", "answers", SQLDataType.INTEGER);

    static final Table<Record> ASKED = table(name("team_pulse_asked"));
    static final Field<UUID> ASKED_PULSE = required("team_pulse_asked", "pulse", SQLDataType.UUID);
    static final Field<UUID> ASKED_PERSON = required("team_pulse_asked", "person", SQLDataType.UUID);
    static final Field<String> ASKED_PART = required("team_pulse_asked", "part", SQLDataType.VARCHAR);
    static final Field<String> FINGERPRINT = required("team_pulse_asked", "fingerprint", SQLDataType.VARCHAR);
    static final Field<Boolean> ANSWERED = required("team_pulse_asked", "answered", SQLDataType.BOOLEAN);

    static final Table<Record> TALLY = table(name("team_pulse_tally"));
    static final Field<UUID> TALLY_PULSE = required("team_pulse_tally", "pulse", SQLDataType.UUID);
    static final Field<Integer> BATCH = required("team_pulse_tally", "batch", SQLDataType.INTEGER);
    static final Field<String> TALLY_PART = required("team_pulse_tally", "part", SQLDataType.VARCHAR);
    static final Field<Integer> QUESTION = required("team_pulse_tally", "question", SQLDataType.INTEGER);
    static final Field<Integer> SCORE = required("team_pulse_tally", "score", SQLDataType.INTEGER);
    static final Field<Integer> COUNT = required("team_pulse_tally", "answers", SQLDataType.INTEGER);

    private PulseTable() {}
}
