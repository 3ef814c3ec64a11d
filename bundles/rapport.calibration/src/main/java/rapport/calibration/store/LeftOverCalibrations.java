package rapport.calibration.store;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static rapport.calibration.store.CalibrationTable.AT;
import static rapport.calibration.store.CalibrationTable.CADENCE;
import static rapport.calibration.store.CalibrationTable.CADENCE_OF;
import static rapport.calibration.store.CalibrationTable.CALIBRATION;
import static rapport.calibration.store.CalibrationTable.ID;
import static rapport.calibration.store.CalibrationTable.PERSON;
import static rapport.calibration.store.CalibrationTable.PLACE;
import static rapport.calibration.store.CalibrationTable.PLACE_IN;
import static rapport.calibration.store.CalibrationTable.RELATIONSHIP;
import static rapport.calibration.store.CalibrationTable.WORDS;
import static rapport.calibration.store.HouseTables.PARTY;
import static rapport.calibration.store.HouseTables.PARTY_ID;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Purging;
import rapport.store.api.Sight;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/**
 * Forgets calibrations whose relationship is gone for good, and what people said with theirs who are gone for good; the order
 * itself says nothing about a person.
 */
@Component
public final class LeftOverCalibrations implements Purging {

    private static final Caller BY = Caller.platform("purge");
    private static final int AT_ONCE = 100;

    private final Store store;

    @Activate
    public LeftOverCalibrations(@Reference Database database) {
        this.store = database.open(SqlCalibrations.SCHEMA);
    }

    @Override
    public int forgetSome() {
        boolean some =
                store.<Boolean>read(session -> !leftOver(session.sql()).fetch().isEmpty()
                        || !leftOverCadences(session.sql()).fetch().isEmpty()
                        || !unspoken(session.sql()).fetch().isEmpty());
        return some ? store.<Integer>write(BY, LeftOverCalibrations::forget) : 0;
    }

    private static int forget(Transaction transaction) {
        DSLContext sql = transaction.sql();
        List<UUID> due = leftOver(sql).fetch(ID);
        List<UUID> cadences = leftOverCadences(sql).fetch(CADENCE_OF);
        List<UUID> unspoken = unspoken(sql).fetch(ID);
        sql.deleteFrom(PLACE).where(PLACE_IN.in(due)).execute();
        sql.deleteFrom(CALIBRATION).where(ID.in(due)).execute();
        sql.deleteFrom(CADENCE).where(CADENCE_OF.in(cadences)).execute();
        sql.update(CALIBRATION).setNull(WORDS).where(ID.in(unspoken)).execute();
        transaction.recordAll(Change.purged(SqlCalibrations.KIND, due, "CalibrationPurged"));
        return due.size() + cadences.size() + unspoken.size();
    }

    /** Those whose relationship is not there any more, not even as a deleted one. */
    static ResultQuery<Record1<UUID>> leftOver(DSLContext sql) {
        return sql.select(ID)
                .from(CALIBRATION)
                .where(isGone(RELATIONSHIP))
                .orderBy(RELATIONSHIP, AT, ID)
                .limit(AT_ONCE);
    }

    static ResultQuery<Record1<UUID>> leftOverCadences(DSLContext sql) {
        return sql.select(CADENCE_OF)
                .from(CADENCE)
                .where(isGone(CADENCE_OF))
                .orderBy(CADENCE_OF)
                .limit(AT_ONCE);
    }

    /** Those with words of people who are not in the directory any more, not even as deleted. */
    static ResultQuery<Record1<UUID>> unspoken(DSLContext sql) {
        return sql.select(ID)
                .from(CALIBRATION)
                .where(WORDS.isNotNull(), notExists(selectOne().from(PARTY).where(PARTY_ID.eq(PERSON))))
                .orderBy(PERSON, AT, ID)
                .limit(AT_ONCE);
    }

    private static Condition isGone(Field<UUID> relationship) {
        return Sight.isGone(relationship);
    }
}
