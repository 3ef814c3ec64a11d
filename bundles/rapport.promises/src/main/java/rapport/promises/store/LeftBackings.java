package rapport.promises.store;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static rapport.promises.store.BackingTable.BACKING;
import static rapport.promises.store.BackingTable.ID;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectForUpdateStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Forgetting;
import rapport.store.api.Purging;
import rapport.store.api.Transaction;

/** Forgets what rested on promises that are gone for good, or what those rested on. */
@Component
public final class LeftBackings implements Purging {

    private final Forgetting forgetting;

    @Activate
    public LeftBackings(@Reference Database database, @Reference Clock clock) {
        this.forgetting = new Forgetting(database.open(SqlPromiseChains.SCHEMA), clock, Duration.ZERO);
    }

    @Override
    public int forgetSome() {
        return forgetting.some((sql, end) -> !left(sql).fetch().isEmpty(), (transaction, end) -> forget(transaction));
    }

    private static int forget(Transaction transaction) {
        DSLContext sql = transaction.sql();
        List<UUID> left = left(sql).forUpdate().fetch(ID);
        sql.deleteFrom(BACKING).where(ID.in(left)).execute();
        transaction.recordAll(Change.purged(Backings.KIND, left, "BackingPurged"));
        return left.size();
    }

    static SelectForUpdateStep<Record1<UUID>> left(DSLContext sql) {
        return sql.select(ID)
                .from(BACKING)
                .where(isGone(BackingTable.PROMISE).or(isGone(BackingTable.BY)))
                .orderBy(ID)
                .limit(Forgetting.AT_ONCE);
    }

    private static Condition isGone(Field<UUID> promise) {
        return notExists(selectOne().from(HouseTables.COMMITMENT).where(HouseTables.ID.eq(promise)));
    }
}
