package rapport.insight.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Signals and what people said to them, in columns. */
final class SignalTable {

    static final Table<Record> SIGNAL = table(name("signal"));
    static final Field<UUID> ID = of("id", SQLDataType.UUID.notNull());
    static final Field<UUID> RELATIONSHIP = of("relationship", SQLDataType.UUID.notNull());
    static final Field<String> LEVEL = of("level", SQLDataType.VARCHAR.notNull());
    static final Field<String> RULE = of("rule", SQLDataType.VARCHAR.notNull());
    static final Field<String> ABOUT = of("about", SQLDataType.VARCHAR.notNull());
    static final Field<Short> SEVERITY = of("severity", SQLDataType.SMALLINT.notNull());
    static final Field<UUID> PERSON = of("person", SQLDataType.UUID);
    static final Field<UUID> ADDRESSEE = of("addressee", SQLDataType.UUID.notNull());
    static final Field<Instant> HOLDS_FROM = of("holds_from", SQLDataType.INSTANT.notNull());
    static final Field<Instant> HOLDS_UNTIL = of("holds_until", SQLDataType.INSTANT.notNull());
    static final Field<Instant> TRUE_FROM = of("true_from", SQLDataType.INSTANT.notNull());
    static final Field<Instant> VISIBLE_FROM = of("visible_from", SQLDataType.INSTANT.notNull());
    static final Field<String> SENTENCE = of("sentence", SQLDataType.VARCHAR.notNull());
    static final Field<String> ARGUMENTS = of("arguments", SQLDataType.VARCHAR.notNull());
    static final Field<String> EVIDENCE = of("evidence", SQLDataType.VARCHAR.notNull());
    static final Field<String> ACT = of("act", SQLDataType.VARCHAR.notNull());

    static final List<Field<?>> COLUMNS = List.of(
            ID,
            RELATIONSHIP,
            LEVEL,
            RULE,
            ABOUT,
            SEVERITY,
            PERSON,
            ADDRESSEE,
            HOLDS_FROM,
            HOLDS_UNTIL,
            TRUE_FROM,
            VISIBLE_FROM,
            SENTENCE,
            ARGUMENTS,
            EVIDENCE,
            ACT);

    static final Table<Record> REPLY = table(name("signal_reply"));
    static final Field<UUID> REPLY_RELATIONSHIP =
            field(name("signal_reply", "relationship"), SQLDataType.UUID.notNull());
    static final Field<String> REPLY_RULE = field(name("signal_reply", "rule"), SQLDataType.VARCHAR.notNull());
    static final Field<String> REPLY_ABOUT = field(name("signal_reply", "about"), SQLDataType.VARCHAR.notNull());
    static final Field<Instant> REPLY_DONE_AT = field(name("signal_reply", "done_at"), SQLDataType.INSTANT);
    static final Field<Instant> REPLY_SNOOZED_UNTIL = field(name("signal_reply", "snoozed_until"), SQLDataType.INSTANT);

    static final Table<Record> RULES_APPLIED = table(name("rules_applied"));
    static final Field<String> APPLIED_LEVEL = field(name("rules_applied", "level"), SQLDataType.VARCHAR.notNull());
    static final Field<String> APPLIED_FINGERPRINT =
            field(name("rules_applied", "fingerprint"), SQLDataType.VARCHAR.notNull());

    /** An instant that no signal outlasts; also when a signal that is done may be shown again. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** Who is addressed where a relationship has no owner. */
    static final UUID NOBODY = new UUID(0, 0);

    private SignalTable() {}

    /** Whether the level is one of these. */
    static Condition among(Field<String> level, String... levels) {
        // jOOQ itself would write a statement of its own for each number of levels.
        return DSL.condition("{0} = any({1})", level, DSL.val(levels));
    }

    private static <T> Field<T> of(String column, DataType<T> type) {
        return field(name("signal", column), type);
    }
}
