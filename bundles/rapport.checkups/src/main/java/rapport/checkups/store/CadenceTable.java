package rapport.checkups.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.required;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The rhythms of single relationships, in columns. */
final class CadenceTable {

    static final Table<Record> CADENCE = table(name("check_up_cadence"));
    static final Field<UUID> RELATIONSHIP = required("check_up_cadence", "relationship", SQLDataType.UUID);
    static final Field<String> QUESTIONNAIRE = required("check_up_cadence", "questionnaire", SQLDataType.VARCHAR);
    static final Field<Integer> DAYS = required("check_up_cadence", "days", SQLDataType.INTEGER);

    private CadenceTable() {}
}
