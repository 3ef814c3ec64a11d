package rapport.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.store.api.ModuleTables.Copy;

/**
 * Remembers in which of two places which copy of a module's tables is. To make, rename or drop tables ends a transaction on H2; a
 * row here changes in one, so that a copy is there as a whole or not at all.
 */
final class TableCopies {

    private static final Table<Record> TABLE_COPY = table(name("table_copy"));
    private static final Field<String> MODULE = field(name("module"), SQLDataType.VARCHAR.notNull());
    private static final Field<String> COPY = field(name("copy"), SQLDataType.VARCHAR.notNull());
    private static final Field<String> SLOT =
            field(name("slot"), SQLDataType.CHAR(1).notNull());

    private final Connections connections;

    TableCopies(Connections connections) {
        this.connections = connections;
    }

    Optional<String> slot(String module, Copy copy) {
        return connections.reading(work -> work.sql()
                .select(SLOT)
                .from(TABLE_COPY)
                .where(MODULE.eq(module), COPY.eq(copy.name()))
                .fetchOptional(SLOT));
    }

    void remember(String module, Copy copy, String slot) {
        connections.writing(work -> work.sql()
                .insertInto(TABLE_COPY, MODULE, COPY, SLOT)
                .values(module, copy.name(), slot)
                .execute());
    }

    void forget(String module, Copy copy) {
        connections.writing(work -> work.sql()
                .deleteFrom(TABLE_COPY)
                .where(MODULE.eq(module), COPY.eq(copy.name()))
                .execute());
    }

    /** The copy for the change under way takes the place of the other. */
    void move(String module) {
        connections.writing(work -> {
            work.sql()
                    .deleteFrom(TABLE_COPY)
                    .where(MODULE.eq(module), COPY.eq(Copy.BEFORE.name()))
                    .execute();
            return work.sql()
                    .update(TABLE_COPY)
                    .set(COPY, Copy.BEFORE.name())
                    .where(MODULE.eq(module), COPY.eq(Copy.UNDER_WAY.name()))
                    .execute();
        });
    }
}
