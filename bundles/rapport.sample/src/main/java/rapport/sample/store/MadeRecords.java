package rapport.sample.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;

/** Remembers which records belong to the sample company. */
@Component(service = MadeRecords.class)
public final class MadeRecords {

    private static final Table<Record> RECORD = table(name("sample_record"));
    private static final Field<String> KIND = field(name("kind"), String.class);
    private static final Field<UUID> ID = field(name("id"), UUID.class);

    private final Store store;

    @Activate
    public MadeRecords(@Reference Database database) {
        store = database.open(new Schema("sample", MadeRecords.class));
    }

    /** Runs work and what it remembers in one transaction. */
    public void together(Caller by, Runnable work) {
        store.run(by, transaction -> work.run());
    }

    /** Runs work as of an instant that has passed. */
    public void asOf(Instant happened, Runnable work) {
        store.<Boolean>asOf(happened, () -> {
            work.run();
            return true;
        });
    }

    /** Remembers records of one kind. */
    public void remember(Caller by, String kind, Collection<UUID> ids) {
        store.run(by, transaction -> {
            var insert = transaction.sql().insertInto(RECORD, KIND, ID);
            for (UUID id : ids) {
                insert = insert.values(kind, id);
            }
            insert.execute();
        });
    }

    /** The records of one kind, in the order in which they were made. */
    public List<UUID> all(String kind) {
        return store.read(session -> session.sql()
                .select(ID)
                .from(RECORD)
                .where(KIND.eq(kind))
                .orderBy(ID)
                .fetch(ID));
    }

    public boolean isEmpty() {
        return store.read(session -> !session.sql().fetchExists(RECORD));
    }

    /** Forgets all of them. */
    public void forget(Caller by) {
        store.run(by, transaction -> transaction.sql().deleteFrom(RECORD).execute());
    }
}
