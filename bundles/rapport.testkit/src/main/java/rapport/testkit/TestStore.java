package rapport.testkit;

import java.time.Duration;
import java.util.List;
import rapport.api.access.Caller;
import rapport.api.journal.Journal;
import rapport.api.journal.JournalEntry;
import rapport.store.OpenDatabase;
import rapport.store.api.Database;
import rapport.store.api.ModuleTables;
import rapport.store.api.Projection;
import rapport.store.api.Projections;
import rapport.store.api.Schema;
import rapport.store.api.Store;

/**
 * A real database of a test's own, with the tables of the given schemas, gone when closed:
 * {@code try (TestStore test = TestStore.inMemory(new Schema("directory", DirectoryStore.class))) { … }}.
 */
public final class TestStore implements AutoCloseable {

    private static final Duration LONGEST_SETTLING = Duration.ofSeconds(20);

    private final TestEngine engine;
    private final MovingClock clock;
    private final OpenDatabase database;
    private final Store store;

    TestStore(TestEngine engine, MovingClock clock, Schema... schemas) {
        this.engine = engine;
        this.clock = clock;
        this.database = engine.empty(clock);
        for (Schema schema : schemas) {
            database.open(schema);
        }
        this.store = database.open(new Schema("store", OpenDatabase.class));
    }

    /** H2 in memory. */
    public static TestStore inMemory(Schema... schemas) {
        return TestEngine.H2.open(schemas);
    }

    /** What a provider asks for in its constructor. */
    public Database database() {
        return database;
    }

    /** Reads and writes, whichever module's tables they concern. */
    public Store store() {
        return store;
    }

    public Journal journal() {
        return database.journal();
    }

    public Projections projections() {
        return database.projections();
    }

    /** The tables of modules as a whole. */
    public ModuleTables moduleTables() {
        return database.moduleTables();
    }

    /** The time of this database's writes, moved by the test. */
    public MovingClock clock() {
        return clock;
    }

    public TestEngine engine() {
        return engine;
    }

    /** Has a projection follow the journal, as if a bundle had registered it. */
    public void follow(Projection projection) {
        database.follow(projection);
    }

    /** Has a projection follow no longer, as if its bundle had stopped. */
    public void unfollow(Projection projection) {
        database.unfollow(projection);
    }

    /** Waits until every projection has taken in all that was written. */
    public void settle() {
        long deadline = System.nanoTime() + LONGEST_SETTLING.toNanos();
        while (!database.projections().awaitCaughtUp(LONGEST_SETTLING)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(
                        "projections did not settle: " + database.projections().status());
            }
            Thread.onSpinWait();
        }
    }

    /** All entries of the journal, oldest first. */
    public List<JournalEntry> entries() {
        return journal().after(0, Integer.MAX_VALUE);
    }

    /** Somebody who may do everything. */
    public Caller anybody() {
        return Callers.administrator();
    }

    @Override
    public void close() {
        database.close();
    }
}
