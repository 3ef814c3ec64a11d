package rapport.testkit;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import rapport.store.OpenDatabase;
import rapport.store.api.Schema;

/** The databases on which every test of a store runs. */
public enum TestEngine {
    /** Embedded, in memory. */
    H2 {
        @Override
        OpenDatabase empty(Clock clock) {
            return OpenDatabase.inMemory("test" + NUMBER.incrementAndGet(), clock);
        }
    },
    /** A server started once per test run, with a new database for each test. */
    POSTGRESQL {
        @Override
        OpenDatabase empty(Clock clock) {
            return TestPostgres.newDatabase("test" + NUMBER.incrementAndGet(), clock);
        }
    };

    private static final AtomicLong NUMBER = new AtomicLong();

    /** A new database with the tables of these schemas. */
    public TestStore open(Schema... schemas) {
        return new TestStore(this, MovingClock.start(), schemas);
    }

    abstract OpenDatabase empty(Clock clock);
}
