package rapport.calibration.store;

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

/** Calibrations, their places and their cadences, in columns. */
final class CalibrationTable {

    static final Table<Record> CALIBRATION = table(name("calibration"));
    static final Field<UUID> ID = required("calibration", "id", SQLDataType.UUID);
    static final Field<UUID> RELATIONSHIP = required("calibration", "relationship", SQLDataType.UUID);
    static final Field<String> LEVEL = required("calibration", "level", SQLDataType.VARCHAR);
    static final Field<UUID> PERSON = required("calibration", "person", SQLDataType.UUID);
    static final Field<Instant> AT = required("calibration", "at", SQLDataType.INSTANT);
    static final Field<String> MANNER = required("calibration", "manner", SQLDataType.VARCHAR);
    static final Field<String> WORDS = optional("calibration", "words", SQLDataType.VARCHAR);

    static final Table<Record> PLACE = table(name("calibration_place"));
    static final Field<UUID> PLACE_IN = required("calibration_place", "calibration", SQLDataType.UUID);
    static final Field<UUID> PLACE_OF = required("calibration_place", "concern", SQLDataType.UUID);
    static final Field<Integer> PLACE_NOW = required("calibration_place", "place", SQLDataType.INTEGER);
    static final Field<Integer> PLACE_BEFORE = required("calibration_place", "place_before", SQLDataType.INTEGER);

    static final Table<Record> CADENCE = table(name("calibration_cadence"));
    static final Field<UUID> CADENCE_OF = required("calibration_cadence", "relationship", SQLDataType.UUID);
    static final Field<Integer> CADENCE_DAYS = required("calibration_cadence", "days", SQLDataType.INTEGER);

    private CalibrationTable() {}
}
