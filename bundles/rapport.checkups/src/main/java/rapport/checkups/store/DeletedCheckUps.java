package rapport.checkups.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectLimitPercentStep;
import org.jooq.Table;
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

/** Forgets check-ups and first calls that nobody will bring back: deleted long ago, or left over from a relationship that is gone. */
@Component(configurationPid = "rapport.checkups")
@Designate(ocd = DeletedCheckUps.Config.class)
public final class DeletedCheckUps implements Purging {

    private static final List<Kept> ALL = List.of(
            new Kept(
                    SqlCheckUps.KIND,
                    "CheckUpPurged",
                    CheckUpTable.CHECK_UP,
                    CheckUpTable.ID,
                    CheckUpTable.RELATIONSHIP),
            new Kept(
                    SqlFirstCalls.KIND,
                    "FirstCallPurged",
                    FirstCallTable.FIRST_CALL,
                    FirstCallTable.ID,
                    FirstCallTable.RELATIONSHIP));

    private final Forgetting forgetting;

    /** What is kept, and how the journal tells that it is gone. */
    private record Kept(
            String kind, String event, Table<? extends Record> table, Field<UUID> id, Field<UUID> relationship) {}

    /** How long people can change their mind. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/checkups", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(name = "%undo_days", description = "%undo_days.description", min = "1", max = "36500")
        int undo_days() default 30;
    }

    @Activate
    public DeletedCheckUps(@Reference Database database, @Reference Clock clock, Config config) {
        this(database, clock, Duration.ofDays(config.undo_days()));
    }

    DeletedCheckUps(Database database, Clock clock, Duration undo) {
        this.forgetting = new Forgetting(database.open(SqlCheckUps.SCHEMA), clock, undo);
    }

    @Override
    public int forgetSome() {
        return forgetting.some(DeletedCheckUps::isSomethingDue, DeletedCheckUps::forget);
    }

    private static boolean isSomethingDue(DSLContext sql, Instant end) {
        return !SqlCheckUps.DELETIONS
                        .before(sql, end, Forgetting.AT_ONCE)
                        .fetch()
                        .isEmpty()
                || !withoutRelationship(sql).fetch().isEmpty()
                || ALL.stream().anyMatch(kept -> !leftOver(sql, kept).fetch().isEmpty());
    }

    // Those that were deleted are held, so that nobody brings them back meanwhile.
    private static int forget(Transaction transaction, Instant end) {
        DSLContext sql = transaction.sql();
        Set<UUID> deleted = new HashSet<>(SqlCheckUps.DELETIONS.held(transaction, end, Forgetting.AT_ONCE));
        int gone = 0;
        for (Kept kept : ALL) {
            Set<UUID> due = new LinkedHashSet<>(leftOver(sql, kept).fetch(kept.id()));
            due.addAll(sql.select(kept.id())
                    .from(kept.table())
                    .where(kept.id().in(deleted))
                    .fetch(kept.id()));
            sql.deleteFrom(kept.table()).where(kept.id().in(due)).execute();
            transaction.recordAll(Change.purged(kept.kind(), due, kept.event()));
            SqlCheckUps.DELETIONS.forget(sql, due);
            gone += due.size();
        }
        SqlCheckUps.DELETIONS.forget(sql, deleted);
        Set<UUID> rhythms = new HashSet<>(withoutRelationship(sql).fetch(CadenceTable.RELATIONSHIP));
        sql.deleteFrom(CadenceTable.CADENCE)
                .where(CadenceTable.RELATIONSHIP.in(rhythms))
                .execute();
        return gone + rhythms.size();
    }

    static SelectLimitPercentStep<Record1<UUID>> leftOverCheckUps(DSLContext sql) {
        return leftOver(sql, ALL.get(0));
    }

    static SelectLimitPercentStep<Record1<UUID>> leftOverFirstCalls(DSLContext sql) {
        return leftOver(sql, ALL.get(1));
    }

    /** Those whose relationship is not there any more, not even as a deleted one. */
    private static SelectLimitPercentStep<Record1<UUID>> leftOver(DSLContext sql, Kept kept) {
        return sql.select(kept.id())
                .from(kept.table())
                .where(Sight.isGone(kept.relationship()))
                .orderBy(kept.relationship())
                .limit(Forgetting.AT_ONCE);
    }

    /** Relationships that are not there any more, and have a rhythm of their own. */
    static SelectLimitPercentStep<Record1<UUID>> withoutRelationship(DSLContext sql) {
        return sql.selectDistinct(CadenceTable.RELATIONSHIP)
                .from(CadenceTable.CADENCE)
                .where(Sight.isGone(CadenceTable.RELATIONSHIP))
                .orderBy(CadenceTable.RELATIONSHIP)
                .limit(Forgetting.AT_ONCE);
    }
}
