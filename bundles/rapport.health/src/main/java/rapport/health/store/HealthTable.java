package rapport.health.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Health and its history, in columns. */
final class HealthTable {

    static final Table<Record> HEALTH = table(name("relationship_health"));
    static final Field<UUID> ID = required("relationship_health", "relationship", SQLDataType.UUID);
    static final Field<byte[]> SUMS = required("relationship_health", "sums", SQLDataType.VARBINARY);
    static final Field<Instant> AS_OF = required("relationship_health", "as_of", SQLDataType.INSTANT);
    static final Field<String> FORMULA = required("relationship_health", "formula", SQLDataType.VARCHAR);
    static final Field<Integer> SHOWN = required("relationship_health", "shown", SQLDataType.INTEGER);
    static final Field<Double> NEXT_SCORE = optional("relationship_health", "next_score", SQLDataType.DOUBLE);
    static final Field<Instant> NEXT_AT = required("relationship_health", "next_at", SQLDataType.INSTANT);
    static final Field<Double> BEFORE_SCORE = optional("relationship_health", "before_score", SQLDataType.DOUBLE);
    static final Field<Instant> BEFORE_AT = optional("relationship_health", "before_at", SQLDataType.INSTANT);

    static final Table<Record> EVIDENCE = table(name("health_evidence"));
    static final Field<UUID> EVIDENCE_OF = required("health_evidence", "relationship", SQLDataType.UUID);
    static final Field<Integer> EVIDENCE_FORM = required("health_evidence", "form", SQLDataType.INTEGER);
    static final Field<byte[]> WEIGHINGS = required("health_evidence", "weighings", SQLDataType.VARBINARY);

    static final Table<Record> POINT = table(name("health_point"));
    static final Field<UUID> POINT_OF = required("health_point", "relationship", SQLDataType.UUID);
    static final Field<LocalDate> POINT_DAY = required("health_point", "at_day", SQLDataType.LOCALDATE);
    static final Field<Instant> POINT_AT = required("health_point", "at", SQLDataType.INSTANT);
    static final Field<Double> POINT_SCORE = optional("health_point", "score", SQLDataType.DOUBLE);
    static final Field<Double> POINT_CONFIDENCE = required("health_point", "confidence", SQLDataType.DOUBLE);
    static final Field<String> POINT_FORMULA = required("health_point", "formula", SQLDataType.VARCHAR);

    private HealthTable() {}
}
