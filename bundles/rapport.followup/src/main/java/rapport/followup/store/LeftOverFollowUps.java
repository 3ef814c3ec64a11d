package rapport.followup.store;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static rapport.followup.store.FollowUpTable.DUE;
import static rapport.followup.store.FollowUpTable.FOLLOW_UP;
import static rapport.followup.store.FollowUpTable.ID;
import static rapport.followup.store.FollowUpTable.OWNER;
import static rapport.followup.store.FollowUpTable.PERSON;
import static rapport.followup.store.HouseTables.PARTY;
import static rapport.followup.store.HouseTables.PARTY_ID;

import java.util.List;
import java.util.UUID;
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
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Forgets follow-ups of people who are gone for good; those that a colleague asked who is gone fall to whoever is there. */
@Component
public final class LeftOverFollowUps implements Purging {

    private static final Caller BY = Caller.platform("purge");
    private static final int AT_ONCE = 100;

    private final Store store;

    @Activate
    public LeftOverFollowUps(@Reference Database database) {
        this.store = database.open(SqlFollowUps.SCHEMA);
    }

    @Override
    public int forgetSome() {
        boolean some = store.<Boolean>read(
                session -> !whose(session.sql(), PERSON).fetch().isEmpty()
                        || !whose(session.sql(), OWNER).fetch().isEmpty());
        return some ? store.<Integer>write(BY, LeftOverFollowUps::forget) : 0;
    }

    private static int forget(Transaction transaction) {
        DSLContext sql = transaction.sql();
        List<UUID> due = whose(sql, PERSON).fetch(ID);
        sql.deleteFrom(FOLLOW_UP).where(ID.in(due)).execute();
        List<UUID> masterless = whose(sql, OWNER).fetch(ID);
        sql.update(FOLLOW_UP).setNull(OWNER).where(ID.in(masterless)).execute();
        transaction.recordAll(Change.purged(SqlFollowUps.KIND, due, "FollowUpPurged"));
        return due.size() + masterless.size();
    }

    /** Those that name somebody there who is not in the directory any more, not even as deleted. */
    static ResultQuery<Record1<UUID>> whose(DSLContext sql, Field<UUID> named) {
        return sql.select(ID)
                .from(FOLLOW_UP)
                .where(named.isNotNull(), notExists(selectOne().from(PARTY).where(PARTY_ID.eq(named))))
                .orderBy(named, DUE, ID)
                .limit(AT_ONCE);
    }
}
