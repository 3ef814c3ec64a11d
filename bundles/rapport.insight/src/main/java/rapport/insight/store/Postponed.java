package rapport.insight.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.required;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.access.Caller;
import rapport.store.api.RowWriter;
import rapport.store.api.Store;
import rapport.store.api.StoreFailure;

/**
 * Relationships that a large import has touched. Each of its batches touches nearly all of them, and looking at all after every batch
 * would take far longer than the import; so they are noted with the batch, and looked at every few seconds, each once.
 *
 * <p>What is noted while they are looked at bears a later position, and so stays noted. Safe for use by any thread.
 */
final class Postponed {

    private static final Logger LOG = LoggerFactory.getLogger(Postponed.class);
    private static final Caller PLATFORM = Caller.platform("insight");
    private static final long PAUSE_SECONDS = 2;

    private static final Table<Record> DUE = table(name("examination_due"));
    private static final Field<UUID> RELATIONSHIP = required("examination_due", "relationship", SQLDataType.UUID);
    private static final Field<Long> POSITION = required("examination_due", "position", SQLDataType.BIGINT);

    private static final RowWriter<Note> NOTES =
            new RowWriter<Note>(DUE).withKey(RELATIONSHIP, Note::relationship).withKey(POSITION, Note::position);

    private final Store store;
    private final Examination examination;
    private final Announcement announcement;
    private final ScheduledExecutorService background;
    private final AtomicBoolean planned = new AtomicBoolean();

    private record Note(UUID relationship, long position) {}

    Postponed(Store store, Examination examination, Announcement announcement, ScheduledExecutorService background) {
        this.store = store;
        this.examination = examination;
        this.announcement = announcement;
        this.background = background;
    }

    /** Notes that these are to be looked at, since that entry of the journal. */
    void note(DSLContext sql, Collection<UUID> relationships, long position) {
        NOTES.insert(
                sql, relationships.stream().map(id -> new Note(id, position)).toList());
        plan();
    }

    /** All are about to be looked at. */
    static void forget(DSLContext sql) {
        sql.deleteFrom(DUE).execute();
    }

    /** Looks in a while at what is noted by then; also at what was left when the program ended. */
    void plan() {
        if (!background.isShutdown() && planned.compareAndSet(false, true)) {
            background.schedule(this::examine, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void examine() {
        planned.set(false);
        try {
            boolean any = false;
            while (!Thread.currentThread().isInterrupted() && store.write(PLATFORM, work -> some(work.sql()))) {
                any = true;
            }
            if (any) {
                announcement.todayChanged();
            }
        } catch (StoreFailure busy) {
            LOG.info("What a large import touched is looked at later: {}", busy.getMessage());
            plan();
        }
    }

    /** Looks at some of them; false where there is none. */
    private boolean some(DSLContext sql) {
        List<Note> notes = next(sql).fetch(row -> new Note(row.get(RELATIONSHIP), row.get(POSITION)));
        if (notes.isEmpty()) {
            return false;
        }
        examination.of(sql, notes.stream().map(Note::relationship).distinct().toList());
        NOTES.delete(sql, notes);
        return true;
    }

    static Select<? extends Record> next(DSLContext sql) {
        return sql.select(RELATIONSHIP, POSITION)
                .from(DUE)
                .orderBy(RELATIONSHIP, POSITION)
                .limit(Examination.CHUNK);
    }
}
