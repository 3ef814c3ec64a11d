package rapport.listening.store;

import static rapport.listening.store.ConcernTable.CONCERN;
import static rapport.listening.store.ConcernTable.HEARD_AT;
import static rapport.listening.store.ConcernTable.ID;
import static rapport.listening.store.ConcernTable.PLACE;
import static rapport.listening.store.ConcernTable.RELATIONSHIP;

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
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Forgetting;
import rapport.store.api.Purging;
import rapport.store.api.Sight;
import rapport.store.api.Transaction;

/** Forgets concerns for good that nobody will bring back: deleted long ago, or left over from a relationship that is gone. */
@Component(configurationPid = "rapport.listening")
@Designate(ocd = DeletedConcerns.Config.class)
public final class DeletedConcerns implements Purging {

    private final Forgetting forgetting;

    /** How long people can change their mind. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/listening", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(name = "%undo_days", description = "%undo_days.description", min = "1", max = "36500")
        int undo_days() default 30;
    }

    @Activate
    public DeletedConcerns(@Reference Database database, @Reference Clock clock, Config config) {
        this(database, clock, Duration.ofDays(config.undo_days()));
    }

    DeletedConcerns(Database database, Clock clock, Duration undo) {
        this.forgetting = new Forgetting(database.open(SqlConcerns.SCHEMA), clock, undo);
    }

    @Override
    public int forgetSome() {
        return forgetting.some(DeletedConcerns::isSomethingDue, DeletedConcerns::forget);
    }

    private static boolean isSomethingDue(DSLContext sql, Instant end) {
        return !SqlConcerns.DELETIONS
                        .before(sql, end, Forgetting.AT_ONCE)
                        .fetch()
                        .isEmpty()
                || !leftOver(sql).fetch().isEmpty();
    }

    // Those that were deleted are held, so that nobody brings them back meanwhile.
    private static int forget(Transaction transaction, Instant end) {
        DSLContext sql = transaction.sql();
        Set<UUID> due = new LinkedHashSet<>(leftOver(sql).fetch(ID));
        due.addAll(SqlConcerns.DELETIONS.held(transaction, end, Forgetting.AT_ONCE));
        sql.deleteFrom(ConcernStepTable.CONCERN_STEP)
                .where(ConcernStepTable.CONCERN.in(due))
                .execute();
        sql.deleteFrom(CONCERN).where(ID.in(due)).execute();
        SqlConcerns.DELETIONS.forget(sql, due);
        transaction.recordAll(Change.purged(SqlConcerns.KIND, due, "ConcernPurged"));
        return due.size();
    }

    /** Those whose relationship is not there any more, not even as a deleted one. */
    static SelectForUpdateStep<Record1<UUID>> leftOver(DSLContext sql) {
        return sql.select(ID)
                .from(CONCERN)
                .where(Sight.isGone(RELATIONSHIP))
                .orderBy(RELATIONSHIP, PLACE, HEARD_AT, ID)
                .limit(Forgetting.AT_ONCE);
    }
}
