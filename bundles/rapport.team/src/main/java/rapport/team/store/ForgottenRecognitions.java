package rapport.team.store;

import static rapport.team.store.GonePeople.isGone;
import static rapport.team.store.RecognitionTable.DELETED_AT;
import static rapport.team.store.RecognitionTable.GIVER;
import static rapport.team.store.RecognitionTable.ID;
import static rapport.team.store.RecognitionTable.RECEIVER;
import static rapport.team.store.RecognitionTable.RECOGNITION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

/** Forgets words of thanks that were taken back, and those of people who are gone for good. */
@Component
public final class ForgottenRecognitions implements Purging {

    private static final Duration UNDO = Duration.ofDays(30);

    private final Forgetting forgetting;

    @Activate
    public ForgottenRecognitions(@Reference Database database, @Reference Clock clock) {
        this.forgetting = new Forgetting(database.open(SqlPulses.SCHEMA), clock, UNDO);
    }

    @Override
    public int forgetSome() {
        return forgetting.some((sql, end) -> !due(sql, end).isEmpty(), ForgottenRecognitions::forget);
    }

    private static int forget(Transaction transaction, Instant end) {
        List<UUID> due = due(transaction.sql(), end);
        transaction.sql().deleteFrom(RECOGNITION).where(ID.in(due)).execute();
        transaction.recordAll(Change.purged(SqlRecognitions.KIND, due, "RecognitionPurged"));
        return due.size();
    }

    private static List<UUID> due(DSLContext sql, Instant end) {
        return sql.select(ID)
                .from(RECOGNITION)
                .where(DELETED_AT.lt(end).or(isGone(GIVER)).or(isGone(RECEIVER)))
                .limit(Forgetting.AT_ONCE)
                .fetch(ID);
    }
}
