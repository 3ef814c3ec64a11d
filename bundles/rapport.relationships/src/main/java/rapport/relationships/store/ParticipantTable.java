package rapport.relationships.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Finds the interactions of a person by time. */
final class ParticipantTable {

    static final Table<Record> PARTICIPANT = table(name("participant"));
    static final Field<UUID> PERSON = required("participant", "person", SQLDataType.UUID);
    static final Field<Instant> AT = required("participant", "at", SQLDataType.INSTANT);
    static final Field<UUID> INTERACTION = required("participant", "interaction", SQLDataType.UUID);

    private ParticipantTable() {}
}
