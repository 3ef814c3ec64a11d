package rapport.health.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.health.store.HealthTable.EVIDENCE;
import static rapport.health.store.HealthTable.EVIDENCE_FORM;
import static rapport.health.store.HealthTable.EVIDENCE_OF;
import static rapport.health.store.HealthTable.HEALTH;
import static rapport.health.store.HealthTable.WEIGHINGS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import rapport.health.model.Weighings;
import rapport.store.api.RowReader;

/** What was drawn from the facts of a relationship, and the health that came of it. */
record Reckoned(Drawn drawn, KeptHealth health) {

    private static final List<Field<?>> COLUMNS = Stream.concat(
                    Stream.of(HouseTables.LEVEL, WEIGHINGS), KeptHealth.COLUMNS.stream())
            .toList();

    /** Those whose evidence was drawn as it is drawn now. */
    static final RowReader<Reckoned> ROWS = new RowReader<>(EVIDENCE_OF, Reckoned::query, Reckoned::read);

    static Select<?> query(Condition which) {
        return select(COLUMNS)
                .from(EVIDENCE)
                .join(HEALTH)
                .on(HealthTable.ID.eq(EVIDENCE_OF))
                .join(HouseTables.RELATIONSHIP)
                .on(HouseTables.ID.eq(EVIDENCE_OF))
                .where(which, EVIDENCE_FORM.eq(inline(Drawn.FORM)));
    }

    private static Reckoned read(ResultSet row) throws SQLException {
        KeptHealth health = KeptHealth.read(row, 3);
        return new Reckoned(new Drawn(health.id(), row.getString(1), Weighings.read(row.getBytes(2))), health);
    }
}
