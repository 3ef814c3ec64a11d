package rapport.health.store;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static rapport.health.store.HealthTable.EVIDENCE;
import static rapport.health.store.HealthTable.EVIDENCE_OF;
import static rapport.health.store.HealthTable.HEALTH;
import static rapport.health.store.HealthTable.POINT;
import static rapport.health.store.HealthTable.POINT_DAY;
import static rapport.health.store.HealthTable.POINT_OF;
import static rapport.health.store.HouseTables.RELATIONSHIP;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.store.api.Database;
import rapport.store.api.Purging;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/** Forgets the health, and its history, of relationships that are gone for good. */
@Component
public final class LeftHealth implements Purging {

    private static final Caller BY = Caller.platform("purge");
    private static final int AT_ONCE = 200;

    private final Store store;

    @Activate
    public LeftHealth(@Reference Database database) {
        this.store = database.open(HealthFollower.SCHEMA);
    }

    @Override
    public int forgetSome() {
        List<UUID> left = store.read(session ->
                leftOver(session.sql()).fetch(POINT_OF).stream().distinct().toList());
        if (left.isEmpty()) {
            return 0;
        }
        store.run(BY, work -> {
            work.sql()
                    .deleteFrom(HEALTH)
                    .where(Wanted.among(HealthTable.ID, left))
                    .execute();
            work.sql()
                    .deleteFrom(EVIDENCE)
                    .where(Wanted.among(EVIDENCE_OF, left))
                    .execute();
            work.sql().deleteFrom(POINT).where(Wanted.among(POINT_OF, left)).execute();
        });
        return left.size();
    }

    /** Whatever has health has a history, unless it was never known. */
    static ResultQuery<Record1<UUID>> leftOver(DSLContext sql) {
        return sql.select(POINT_OF)
                .from(POINT)
                .where(notExists(selectOne().from(RELATIONSHIP).where(HouseTables.ID.eq(POINT_OF))))
                .orderBy(POINT_OF, POINT_DAY)
                .limit(AT_ONCE);
    }
}
