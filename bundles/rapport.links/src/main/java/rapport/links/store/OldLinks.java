package rapport.links.store;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static rapport.links.store.LinkTable.EXPIRES_AT;
import static rapport.links.store.LinkTable.ID;
import static rapport.links.store.LinkTable.LINK;
import static rapport.links.store.LinkTable.PERSON;
import static rapport.links.store.LinkTable.RELATIONSHIP;

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

/** Forgets links that ended long ago, and those of people and relationships that are gone for good. */
@Component
public final class OldLinks implements Purging {

    /** Until then whoever comes late is told whom to ask for a new one. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final Caller BY = Caller.platform("purge");
    private static final int AT_ONCE = 100;

    private final Store store;
    private final Clock clock;

    @Activate
    public OldLinks(@Reference Database database, @Reference Clock clock) {
        this.store = database.open(SqlPrivateLinks.SCHEMA);
        this.clock = clock;
    }

    @Override
    public int forgetSome() {
        Instant end = clock.instant().minus(KEPT);
        Set<UUID> due = store.read(session -> due(session.sql(), end));
        return due.isEmpty() ? 0 : store.<Integer>write(BY, transaction -> forget(transaction, due));
    }

    private static Set<UUID> due(DSLContext sql, Instant end) {
        Set<UUID> due = new LinkedHashSet<>(endedBefore(sql, end).fetch(ID));
        due.addAll(withoutRelationship(sql).fetch(ID));
        due.addAll(withoutPerson(sql).fetch(ID));
        return due;
    }

    private static int forget(Transaction transaction, Set<UUID> due) {
        transaction.sql().deleteFrom(LINK).where(ID.in(due)).execute();
        List<Change> changes = due.stream()
                .map(id -> new Change(new Subject(SqlPrivateLinks.KIND, id), "LinkPurged", null, null))
                .toList();
        transaction.recordAll(changes);
        return due.size();
    }

    static ResultQuery<Record1<UUID>> endedBefore(DSLContext sql, Instant end) {
        return some(sql, EXPIRES_AT.lt(end), EXPIRES_AT);
    }

    static ResultQuery<Record1<UUID>> withoutRelationship(DSLContext sql) {
        Condition gone = Sight.isGone(RELATIONSHIP);
        return some(sql, gone, RELATIONSHIP, LinkTable.ISSUED_AT);
    }

    static ResultQuery<Record1<UUID>> withoutPerson(DSLContext sql) {
        Condition gone = notExists(selectOne().from(CoreTables.PARTY).where(CoreTables.PARTY_ID.eq(PERSON)));
        return some(sql, gone, PERSON);
    }

    private static ResultQuery<Record1<UUID>> some(DSLContext sql, Condition due, Field<?>... order) {
        List<Field<?>> ordered = new ArrayList<>(List.of(order));
        ordered.add(ID);
        return sql.select(ID).from(LINK).where(due).orderBy(ordered).limit(AT_ONCE);
    }
}
