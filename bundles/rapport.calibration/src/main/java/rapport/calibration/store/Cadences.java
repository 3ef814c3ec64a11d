package rapport.calibration.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static rapport.calibration.store.CalibrationTable.AT;
import static rapport.calibration.store.CalibrationTable.CADENCE;
import static rapport.calibration.store.CalibrationTable.CADENCE_DAYS;
import static rapport.calibration.store.CalibrationTable.CADENCE_OF;
import static rapport.calibration.store.CalibrationTable.CALIBRATION;
import static rapport.calibration.store.CalibrationTable.RELATIONSHIP;
import static rapport.calibration.store.HouseTables.CONCERN;
import static rapport.calibration.store.HouseTables.CONCERN_DELETED;
import static rapport.calibration.store.HouseTables.CONCERN_HEARD_AT;
import static rapport.calibration.store.HouseTables.CONCERN_IS_OPEN;
import static rapport.calibration.store.HouseTables.CONCERN_RELATIONSHIP;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import rapport.api.calibration.CalibrationCadence;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.Wanted;

/**
 * How often we ask in relationships, and when next.
 *
 * @param usualDays how many days may pass where nobody said otherwise
 */
record Cadences(int usualDays) {

    private static final Field<Instant> LAST = field(
                    select(max(AT)).from(CALIBRATION).where(RELATIONSHIP.eq(Wanted.ID)))
            .as("last_asked");
    private static final Field<Instant> FIRST_HEARD = field(select(min(CONCERN_HEARD_AT))
                    .from(CONCERN)
                    .where(CONCERN_RELATIONSHIP.eq(Wanted.ID), CONCERN_IS_OPEN.isTrue(), CONCERN_DELETED.isFalse()))
            .as("first_heard");

    List<CalibrationCadence> of(DSLContext sql, Collection<RelationshipId> relationships) {
        List<UUID> ids = relationships.stream().map(RelationshipId::value).toList();
        return query(sql, ids).fetch(this::read);
    }

    static ResultQuery<? extends Record> query(DSLContext sql, Collection<UUID> ids) {
        return sql.select(Wanted.ID, CADENCE_DAYS, LAST, FIRST_HEARD)
                .from(Wanted.ids(ids))
                .leftJoin(CADENCE)
                .on(CADENCE_OF.eq(Wanted.ID));
    }

    /** Sets the days of a relationship, or takes them back. */
    static void set(DSLContext sql, RelationshipId relationship, @Nullable Integer days) {
        sql.deleteFrom(CADENCE).where(CADENCE_OF.eq(relationship.value())).execute();
        if (days != null) {
            sql.insertInto(CADENCE)
                    .set(CADENCE_OF, relationship.value())
                    .set(CADENCE_DAYS, days)
                    .execute();
        }
    }

    private CalibrationCadence read(Record row) {
        @Nullable Integer own = row.get(CADENCE_DAYS);
        int days = own == null ? usualDays : own;
        Instant last = row.get(LAST);
        Instant heard = row.get(FIRST_HEARD);
        Instant since = last == null ? heard : last;
        Instant due = heard == null || days == CalibrationCadence.NEVER ? null : since.plus(Duration.ofDays(days));
        return new CalibrationCadence(new RelationshipId(row.get(Wanted.ID)), days, own != null, last, due);
    }
}
