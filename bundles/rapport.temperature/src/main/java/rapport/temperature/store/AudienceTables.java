package rapport.temperature.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What is kept of relationships, stakeholders and tags, as far as it tells whom to ask; others write it. */
final class AudienceTables {

    static final Field<String> LEVEL = required("relationship", "level", SQLDataType.VARCHAR);
    static final Field<String> STAGE = required("relationship", "stage", SQLDataType.VARCHAR);
    static final Field<String> STATUS = required("relationship", "status", SQLDataType.VARCHAR);
    static final Field<UUID> PARTY = required("relationship", "party", SQLDataType.UUID);
    static final Table<Record> STAKEHOLDER = table(name("stakeholder"));
    static final Field<UUID> STAKEHOLDER_IN = required("stakeholder", "relationship", SQLDataType.UUID);
    static final Field<UUID> STAKEHOLDER_PERSON = required("stakeholder", "person", SQLDataType.UUID);
    static final Field<String> STAKEHOLDER_ROLE = optional("stakeholder", "role", SQLDataType.VARCHAR);
    static final Table<Record> TAG = table(name("tag"));
    static final Field<String> TAG_NAME = required("tag", "tag", SQLDataType.VARCHAR);
    static final Field<UUID> TAG_PARTY = required("tag", "party", SQLDataType.UUID);

    private AudienceTables() {}
}
