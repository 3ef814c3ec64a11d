package rapport.climate.store;

import static rapport.climate.store.ClimateTable.CLIMATE;
import static rapport.climate.store.IncidentTable.HAPPENED_AT;
import static rapport.climate.store.IncidentTable.ID;
import static rapport.climate.store.IncidentTable.INCIDENT;
import static rapport.climate.store.IncidentTable.RELATIONSHIP;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectForUpdateStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Forgetting;
import rapport.store.api.Purging;
import rapport.store.api.Sight;
import rapport.store.api.Transaction;

/** Forgets incidents for good that nobody will bring back: deleted long ago, or left over from a relationship that is gone. */
@Component
public final class DeletedIncidents implements Purging {

    private static final Duration UNDO = Duration.ofDays(30);

    private final Forgetting forgetting;

    @Activate
    public DeletedIncidents(@Reference Database database, @Reference Clock clock) {
        this.forgetting = new Forgetting(database.open(SqlIncidents.SCHEMA), clock, UNDO);
    }

    @Override
    public int forgetSome() {
        return forgetting.some(DeletedIncidents::isSomethingDue, DeletedIncidents::forget);
    }

    private static boolean isSomethingDue(DSLContext sql, Instant end) {
        return !SqlIncidents.DELETIONS
                        .before(sql, end, Forgetting.AT_ONCE)
                        .fetch()
                        .isEmpty()
                || !leftOver(sql).fetch().isEmpty();
    }

    // Those that were deleted are held, so that nobody brings them back meanwhile.
    private static int forget(Transaction transaction, Instant end) {
        DSLContext sql = transaction.sql();
        Set<UUID> due = new LinkedHashSet<>(leftOver(sql).fetch(ID));
        due.addAll(SqlIncidents.DELETIONS.held(transaction, end, Forgetting.AT_ONCE));
        Set<UUID> relationships =
                sql.select(RELATIONSHIP).from(INCIDENT).where(ID.in(due)).fetchSet(RELATIONSHIP);
        sql.deleteFrom(INCIDENT).where(ID.in(due)).execute();
        SqlIncidents.DELETIONS.forget(sql, due);
        sql.deleteFrom(CLIMATE)
                .where(ClimateTable.RELATIONSHIP.in(relationships), Sight.isGone(ClimateTable.RELATIONSHIP))
                .execute();
        transaction.recordAll(Change.purged(SqlIncidents.KIND, due, "IncidentPurged"));
        return due.size();
    }

    /** Those whose relationship is not there any more, not even as a deleted one. */
    private static SelectForUpdateStep<Record1<UUID>> leftOver(DSLContext sql) {
        return sql.select(ID)
                .from(INCIDENT)
                .where(Sight.isGone(RELATIONSHIP))
                .orderBy(RELATIONSHIP, HAPPENED_AT, ID)
                .limit(Forgetting.AT_ONCE);
    }
}
