package rapport.team.store;

import static rapport.team.store.GonePeople.isGone;
import static rapport.team.store.TalkTable.POINT;
import static rapport.team.store.TalkTable.POINT_ID;
import static rapport.team.store.TalkTable.POINT_ONE;
import static rapport.team.store.TalkTable.POINT_OTHER;
import static rapport.team.store.TalkTable.TALK;
import static rapport.team.store.TalkTable.TALK_ID;
import static rapport.team.store.TalkTable.TALK_ONE;
import static rapport.team.store.TalkTable.TALK_OTHER;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Forgetting;
import rapport.store.api.Purging;
import rapport.store.api.Transaction;

/** Forgets what two talked about once one of them is gone for good. */
@Component
public final class ForgottenTalks implements Purging {

    private final Forgetting forgetting;

    @Activate
    public ForgottenTalks(@Reference Database database, @Reference Clock clock) {
        this.forgetting = new Forgetting(database.open(SqlPulses.SCHEMA), clock, Duration.ZERO);
    }

    @Override
    public int forgetSome() {
        return forgetting.some(
                (sql, end) -> !points(sql).isEmpty() || !talks(sql).isEmpty(),
                (transaction, end) -> forget(transaction));
    }

    private static int forget(Transaction transaction) {
        List<UUID> points = points(transaction.sql());
        List<UUID> talks = talks(transaction.sql());
        transaction.sql().deleteFrom(POINT).where(POINT_ID.in(points)).execute();
        transaction.sql().deleteFrom(TALK).where(TALK_ID.in(talks)).execute();
        transaction.recordAll(Change.purged("team-talk-point", points, "TalkPointPurged"));
        transaction.recordAll(Change.purged("team-talk", talks, "TalkPurged"));
        return points.size() + talks.size();
    }

    private static List<UUID> points(DSLContext sql) {
        return sql.select(POINT_ID)
                .from(POINT)
                .where(isGone(POINT_ONE).or(isGone(POINT_OTHER)))
                .limit(Forgetting.AT_ONCE)
                .fetch(POINT_ID);
    }

    private static List<UUID> talks(DSLContext sql) {
        return sql.select(TALK_ID)
                .from(TALK)
                .where(isGone(TALK_ONE).or(isGone(TALK_OTHER)))
                .limit(Forgetting.AT_ONCE)
                .fetch(TALK_ID);
    }
}
