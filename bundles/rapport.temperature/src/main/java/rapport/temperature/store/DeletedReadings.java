package rapport.temperature.store;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static rapport.temperature.store.ReadingTable.AT;
import static rapport.temperature.store.ReadingTable.DELETED;
import static rapport.temperature.store.ReadingTable.ID;
import static rapport.temperature.store.ReadingTable.PERSON;
import static rapport.temperature.store.ReadingTable.READING;
import static rapport.temperature.store.ReadingTable.RELATIONSHIP;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectForUpdateStep;
import org.jooq.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import rapport.api.reading.ReadingId;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Forgetting;
import rapport.store.api.Purging;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Forgets readings for good: those deleted long ago, and what is left of a relationship or person that is gone. */
@Component(configurationPid = "rapport.temperature")
@Designate(ocd = DeletedReadings.Config.class)
public final class DeletedReadings implements Purging {

    private final Forgetting forgetting;
    private final Sums sums;

    /** How long people can change their mind. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/temperature", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(name = "%undo_days", description = "%undo_days.description", min = "1", max = "36500")
        int undo_days() default 30;
    }

    @Activate
    public DeletedReadings(@Reference Database database, @Reference Clock clock, Config config) {
        this(database, clock, Duration.ofDays(config.undo_days()));
    }

    DeletedReadings(Database database, Clock clock, Duration undo) {
        Store store = database.open(SqlReadings.SCHEMA);
        this.forgetting = new Forgetting(store, clock, undo);
        this.sums = new Sums(store);
    }

    @Override
    public int forgetSome() {
        return forgetting.some(DeletedReadings::isSomethingDue, this::forget);
    }

    private static boolean isSomethingDue(DSLContext sql, Instant end) {
        return !SqlReadings.DELETIONS
                        .before(sql, end, Forgetting.AT_ONCE)
                        .fetch()
                        .isEmpty()
                || !leftOver(sql).isEmpty()
                || !Recipients.ofNobody(sql, Forgetting.AT_ONCE).fetch().isEmpty();
    }

    // Those that were deleted are held, so that nobody brings them back meanwhile.
    private int forget(Transaction transaction, Instant end) {
        DSLContext sql = transaction.sql();
        Set<UUID> due = leftOver(sql);
        due.addAll(SqlReadings.DELETIONS.held(transaction, end, Forgetting.AT_ONCE));
        due.forEach(id -> ReadingRows.find(sql, new ReadingId(id), DELETED.isFalse())
                .ifPresent(kept -> sums.remove(transaction, kept)));
        sql.deleteFrom(OpenGuessTable.OPEN_GUESS)
                .where(OpenGuessTable.READING.in(due))
                .execute();
        sql.deleteFrom(READING).where(ID.in(due)).execute();
        SqlReadings.DELETIONS.forget(sql, due);
        int recipients = Recipients.forget(sql, Forgetting.AT_ONCE);
        transaction.recordAll(Change.purged(SqlReadings.KIND, due, "ReadingPurged"));
        return due.size() + recipients;
    }

    private static Set<UUID> leftOver(DSLContext sql) {
        Set<UUID> ids = new LinkedHashSet<>(ofNoRelationship(sql).fetch(ID));
        ids.addAll(ofNobody(sql).fetch(ID));
        return ids;
    }

    /** Those whose relationship is not there any more, not even as a deleted one. */
    static SelectForUpdateStep<Record1<UUID>> ofNoRelationship(DSLContext sql) {
        return without(sql, RelationshipTable.RELATIONSHIP, RelationshipTable.ID, RELATIONSHIP);
    }

    /** Those of people whom the directory has forgotten for good. */
    static SelectForUpdateStep<Record1<UUID>> ofNobody(DSLContext sql) {
        return without(sql, PartyTable.PARTY, PartyTable.ID, PERSON);
    }

    private static SelectForUpdateStep<Record1<UUID>> without(
            DSLContext sql, Table<Record> other, Field<UUID> key, Field<UUID> reference) {
        return sql.select(ID)
                .from(READING)
                .where(notExists(selectOne().from(other).where(key.eq(reference))))
                .orderBy(reference, AT, ID)
                .limit(Forgetting.AT_ONCE);
    }
}
