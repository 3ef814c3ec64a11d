package rapport.mail.store;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static rapport.mail.store.MailTable.ID;
import static rapport.mail.store.MailTable.MAIL;
import static rapport.mail.store.MailTable.PERSON;
import static rapport.mail.store.MailTable.QUEUED_AT;
import static rapport.mail.store.MailTable.RELATIONSHIP;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.journal.Subject;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Purging;
import rapport.store.api.Sight;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Forgets mail of long ago, and that of people and relationships that are gone for good; never who wants no more of it. */
@Component
public final class OldMail implements Purging {

    static final Duration KEPT = Duration.ofDays(90);

    private static final Caller BY = Caller.platform("purge");
    private static final int AT_ONCE = 100;

    private final Store store;
    private final Clock clock;

    @Activate
    public OldMail(@Reference Database database, @Reference Clock clock) {
        this.store = database.open(SqlMailing.SCHEMA);
        this.clock = clock;
    }

    @Override
    public int forgetSome() {
        Instant end = clock.instant().minus(KEPT);
        Set<UUID> due = store.read(session -> due(session.sql(), end));
        return due.isEmpty() ? 0 : store.<Integer>write(BY, transaction -> forget(transaction, due));
    }

    private static Set<UUID> due(DSLContext sql, Instant end) {
        Set<UUID> due = new LinkedHashSet<>(queuedBefore(sql, end).fetch(ID));
        due.addAll(withoutPerson(sql).fetch(ID));
        due.addAll(withoutRelationship(sql).fetch(ID));
        return due;
    }

    private static int forget(Transaction transaction, Set<UUID> due) {
        transaction.sql().deleteFrom(MAIL).where(ID.in(due)).execute();
        List<Change> changes = due.stream()
                .map(id -> new Change(new Subject(SqlMailing.KIND, id), "MailPurged", null, null))
                .toList();
        transaction.recordAll(changes);
        return due.size();
    }

    static ResultQuery<Record1<UUID>> queuedBefore(DSLContext sql, Instant end) {
        return some(sql, QUEUED_AT.lt(end), QUEUED_AT);
    }

    static ResultQuery<Record1<UUID>> withoutPerson(DSLContext sql) {
        Condition gone = notExists(selectOne().from(CoreTables.PARTY).where(CoreTables.PARTY_ID.eq(PERSON)));
        return some(sql, gone, PERSON);
    }

    static ResultQuery<Record1<UUID>> withoutRelationship(DSLContext sql) {
        Condition gone = Sight.isGone(RELATIONSHIP);
        return some(sql, RELATIONSHIP.isNotNull().and(gone), RELATIONSHIP);
    }

    private static ResultQuery<Record1<UUID>> some(DSLContext sql, Condition due, Field<?> order) {
        List<Field<?>> ordered = new ArrayList<>(List.of(order, ID));
        return sql.select(ID).from(MAIL).where(due).orderBy(ordered).limit(AT_ONCE);
    }
}
