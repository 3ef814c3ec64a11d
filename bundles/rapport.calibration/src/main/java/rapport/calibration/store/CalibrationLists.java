package rapport.calibration.store;

import static org.jooq.impl.DSL.noCondition;
import static rapport.calibration.store.CalibrationTable.AT;
import static rapport.calibration.store.CalibrationTable.CALIBRATION;
import static rapport.calibration.store.CalibrationTable.ID;
import static rapport.calibration.store.CalibrationTable.PERSON;
import static rapport.calibration.store.CalibrationTable.RELATIONSHIP;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFinalStep;
import org.jooq.SortField;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationId;
import rapport.api.calibration.CalibrationsQuery;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.store.api.Keyset;

/** Which calibrations somebody wants to see, newest first. */
final class CalibrationLists {

    private CalibrationLists() {}

    static Slice<Calibration> list(DSLContext sql, CalibrationsQuery query, Condition seen, PageRequest page) {
        Slice<Record> rows = Keyset.by(order(query)).page(matching(sql, query, seen), page, row -> row);
        return new Slice<>(CalibrationRows.read(sql, rows.items()), rows.nextCursor(), null);
    }

    static List<Calibration> find(DSLContext sql, CalibrationId id, Condition seen) {
        return CalibrationRows.read(
                sql,
                sql.select(CalibrationRows.COLUMNS)
                        .from(CALIBRATION)
                        .where(ID.eq(id.value()), seen)
                        .fetch());
    }

    /** By time; what the query fixes comes first, since the embedded engine finds the order only so. */
    static SortField<?>[] order(CalibrationsQuery query) {
        List<Field<?>> order = new ArrayList<>();
        if (query.relationship() != null) {
            order.add(RELATIONSHIP);
        } else if (query.person() != null) {
            order.add(PERSON);
        }
        order.addAll(List.of(AT, ID));
        return order.stream().map(Field::desc).toArray(SortField<?>[]::new);
    }

    static SelectFinalStep<Record> matching(DSLContext sql, CalibrationsQuery query, Condition seen) {
        return sql.select(CalibrationRows.COLUMNS)
                .from(CALIBRATION)
                .where(
                        seen,
                        query.relationship() == null
                                ? noCondition()
                                : RELATIONSHIP.eq(query.relationship().value()),
                        query.person() == null
                                ? noCondition()
                                : PERSON.eq(query.person().value()),
                        query.from() == null ? noCondition() : AT.ge(query.from()),
                        query.until() == null ? noCondition() : AT.lt(query.until()));
    }
}
