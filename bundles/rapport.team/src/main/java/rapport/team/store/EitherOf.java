package rapport.team.store;

import static org.jooq.impl.DSL.select;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Finds what somebody is one of the two of. */
final class EitherOf {

    private EitherOf() {}

    /** Asked for each side by itself, since the embedded engine takes an index for the one and for the other, and for "or" none. */
    static Condition is(Table<Record> table, Field<UUID> id, Field<UUID> one, Field<UUID> other, UUID person) {
        return id.in(select(id)
                .from(table)
                .where(one.eq(person))
                .unionAll(select(id).from(table).where(other.eq(person))));
    }
}
