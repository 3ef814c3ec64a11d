package rapport.growth.store;

import static rapport.growth.store.EntryTable.AT;
import static rapport.growth.store.EntryTable.ENTRY;
import static rapport.growth.store.EntryTable.ID;
import static rapport.growth.store.EntryTable.KIND;
import static rapport.growth.store.EntryTable.RELATIONSHIP;

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
import rapport.api.journal.Subject;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Forgetting;
import rapport.store.api.Purging;
import rapport.store.api.Sight;
import rapport.store.api.Transaction;

/** Forgets for good what nobody will bring back: deleted long ago, or left over from a relationship that is gone. */
@Component(configurationPid = "rapport.growth")
@Designate(ocd = DeletedEntries.Config.class)
public final class DeletedEntries implements Purging {

    private final Forgetting forgetting;

    /** How long people can change their mind. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/growth", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(name = "%undo_days", description = "%undo_days.description", min = "1", max = "36500")
        int undo_days() default 30;
    }

    @Activate
    public DeletedEntries(@Reference Database database, @Reference Clock clock, Config config) {
        this(database, clock, Duration.ofDays(config.undo_days()));
    }

    DeletedEntries(Database database, Clock clock, Duration undo) {
        this.forgetting = new Forgetting(database.open(SqlGrowths.SCHEMA), clock, undo);
    }

    @Override
    public int forgetSome() {
        return forgetting.some(DeletedEntries::isSomethingDue, DeletedEntries::forget);
    }

    private static boolean isSomethingDue(DSLContext sql, Instant end) {
        return !Ground.DELETIONS.before(sql, end, Forgetting.AT_ONCE).fetch().isEmpty()
                || !leftOver(sql).fetch().isEmpty();
    }

    // Those that were deleted are held, so that nobody brings them back meanwhile.
    private static int forget(Transaction transaction, Instant end) {
        DSLContext sql = transaction.sql();
        Set<UUID> due = new LinkedHashSet<>(leftOver(sql).fetch(ID));
        due.addAll(Ground.DELETIONS.held(transaction, end, Forgetting.AT_ONCE));
        transaction.recordAll(sql.select(ID, KIND)
                .from(ENTRY)
                .where(ID.in(due))
                .fetch(row -> new Change(new Subject(row.value2(), row.value1()), purged(row.value2()), null, null)));
        sql.deleteFrom(ENTRY).where(ID.in(due)).execute();
        Ground.DELETIONS.forget(sql, due);
        return due.size();
    }

    /** Those whose relationship is not there any more, not even as a deleted one. */
    static SelectForUpdateStep<Record1<UUID>> leftOver(DSLContext sql) {
        return sql.select(ID)
                .from(ENTRY)
                .where(Sight.isGone(RELATIONSHIP))
                .orderBy(RELATIONSHIP, KIND, AT, ID)
                .limit(Forgetting.AT_ONCE);
    }

    private static String purged(String kind) {
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + "Purged";
    }
}
