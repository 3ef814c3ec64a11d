package rapport.exchange.store;

import static rapport.exchange.store.JobTable.JOB;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.paging.CursorInvalid;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.exchange.model.Finding;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.JobId;
import rapport.exchange.model.JobState;
import rapport.exchange.model.Refusal;
import rapport.exchange.model.Remembered;
import rapport.exchange.model.Step;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Imports in tables of their own. */
@Component
public final class SqlImportJobs implements ImportJobs {

    private static final String KIND = "import";

    private final Store store;

    @Activate
    public SqlImportJobs(@Reference Database database) {
        store = database.open(new Schema("exchange", SqlImportJobs.class));
    }

    @Override
    public void add(Caller by, ImportJob job) {
        store.run(
                by,
                transaction -> transaction
                        .sql()
                        .insertInto(JOB)
                        .set(JobTable.values(job))
                        .execute());
    }

    @Override
    public Optional<ImportJob> find(JobId id) {
        return store.read(session -> session.sql()
                .select(JobTable.COLUMNS)
                .from(JOB)
                .where(JobTable.ID.eq(id.value()))
                .fetchOptional(JobTable::job));
    }

    @Override
    public Slice<ImportJob> list(PageRequest page) {
        Condition behind = page.cursor() == null ? DSL.noCondition() : JobTable.ID.lt(uuid(page.cursor()));
        List<ImportJob> found = store.read(session -> session.sql()
                .select(JobTable.COLUMNS)
                .from(JOB)
                .where(behind)
                .orderBy(JobTable.ID.desc())
                .limit(page.limit() + 1)
                .fetch(JobTable::job));
        return slice(found, page.limit(), job -> job.id().value().toString());
    }

    @Override
    public List<ImportJob> atWork() {
        return store.read(session -> session.sql()
                .select(JobTable.COLUMNS)
                .from(JOB)
                .where(JobTable.STATE.in(JobState.RUNNING.name(), JobState.CHECKING.name()))
                .orderBy(JobTable.ID)
                .fetch(JobTable::job));
    }

    @Override
    public ImportJob change(Caller by, JobId id, UnaryOperator<ImportJob> change) {
        return store.write(by, transaction -> change(transaction, id, change));
    }

    private static ImportJob change(Transaction transaction, JobId id, UnaryOperator<ImportJob> change) {
        ImportJob was = locked(transaction.sql(), id);
        ImportJob is = change.apply(was);
        transaction
                .sql()
                .update(JOB)
                .set(JobTable.values(is))
                .where(JobTable.ID.eq(id.value()))
                .execute();
        if (was.state() != is.state()) {
            event(is.state()).ifPresent(name -> transaction.record(Change.changed(KIND, id, name, was, is)));
        }
        return is;
    }

    private static Optional<String> event(JobState state) {
        return switch (state) {
            case RUNNING -> Optional.of("ImportStarted");
            case DONE -> Optional.of("ImportFinished");
            case FAILED -> Optional.of("ImportFailed");
            case CANCELLED -> Optional.of("ImportCancelled");
            default -> Optional.empty();
        };
    }

    @Override
    public ImportJob restart(Caller by, JobId id, UnaryOperator<ImportJob> change) {
        return store.write(by, transaction -> {
            forget(transaction.sql(), id);
            return change(transaction, id, change);
        });
    }

    private static void forget(DSLContext sql, JobId id) {
        sql.deleteFrom(ProblemTable.PROBLEM)
                .where(ProblemTable.JOB.eq(id.value()))
                .execute();
        sql.deleteFrom(RefusedTable.REFUSED)
                .where(RefusedTable.JOB.eq(id.value()))
                .execute();
    }

    @Override
    public ImportJob step(Caller by, JobId id, Supplier<Step> work) {
        return store.write(by, transaction -> {
            Step done = work.get();
            DSLContext sql = transaction.sql();
            ProblemTable.insert(sql, id.value(), done.findings());
            RefusedTable.insert(sql, id.value(), done.refusals());
            ImportJob was = locked(sql, id);
            ImportJob is =
                    was.reached(done.row(), done.bytesRead(), was.counts().plus(done.counts()));
            sql.update(JOB)
                    .set(JobTable.changing(is))
                    .where(JobTable.ID.eq(id.value()))
                    .execute();
            return is;
        });
    }

    private static ImportJob locked(DSLContext sql, JobId id) {
        return sql.select(JobTable.COLUMNS)
                .from(JOB)
                .where(JobTable.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(JobTable::job)
                .orElseThrow(() -> new IllegalArgumentException("there is no import " + id.value()));
    }

    @Override
    public Slice<Finding> problems(JobId id, PageRequest page) {
        long behind = page.cursor() == null ? 0 : number(page.cursor());
        List<? extends Record> found = store.read(session -> session.sql()
                .select(ProblemTable.COLUMNS)
                .from(ProblemTable.PROBLEM)
                .where(ProblemTable.JOB.eq(id.value()))
                .and(ProblemTable.NUMBER.gt(behind))
                .orderBy(ProblemTable.NUMBER)
                .limit(page.limit() + 1)
                .fetch());
        return slice(found, page.limit(), row -> row.get(ProblemTable.NUMBER).toString())
                .map(ProblemTable::finding);
    }

    @Override
    public void eachRefusal(JobId id, Consumer<Refusal> visitor) {
        store.read(session -> {
            try (Cursor<? extends Record> rows = session.sql()
                    .select(RefusedTable.COLUMNS)
                    .from(RefusedTable.REFUSED)
                    .where(RefusedTable.JOB.eq(id.value()))
                    .orderBy(RefusedTable.ROW)
                    .fetchSize(500)
                    .fetchLazy()) {
                rows.forEach(row -> visitor.accept(RefusedTable.refusal(row)));
            }
            return true;
        });
    }

    @Override
    public void delete(Caller by, JobId id) {
        store.run(by, transaction -> {
            forget(transaction.sql(), id);
            transaction.sql().deleteFrom(JOB).where(JobTable.ID.eq(id.value())).execute();
        });
    }

    @Override
    public Optional<Remembered> recall(List<String> headings) {
        return store.read(session -> MappingTable.find(session.sql(), headings));
    }

    @Override
    public void remember(Caller by, List<String> headings, Remembered said) {
        store.run(by, transaction -> MappingTable.put(transaction.sql(), headings, said, transaction.at()));
    }

    private static <T> Slice<T> slice(List<T> found, int limit, Function<T, String> cursor) {
        boolean goesOn = found.size() > limit;
        List<T> shown = goesOn ? found.subList(0, limit) : found;
        return new Slice<>(shown, goesOn ? cursor.apply(shown.get(limit - 1)) : null, null);
    }

    private static UUID uuid(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException malformed) {
            throw new CursorInvalid(cursor);
        }
    }

    private static long number(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException malformed) {
            throw new CursorInvalid(cursor);
        }
    }
}
