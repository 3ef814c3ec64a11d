package rapport.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.store.api.Session;
import rapport.store.api.Store;
import rapport.store.api.StoreContended;
import rapport.store.api.StoreUnavailable;
import rapport.store.api.Transaction;
import rapport.store.api.Written;

/** Transactions of facts and journal; one serves every module, since all lie in one database. */
final class SqlStore implements Store {

    private static final int ATTEMPTS = 6;

    private final Connections connections;
    /** When what this thread writes down happened; nothing where it happens now. */
    private static final ThreadLocal<@Nullable Instant> HAPPENED = new ThreadLocal<>();

    private final Clock clock;
    private final JournalHead head;

    SqlStore(Connections connections, Clock clock, JournalHead head) {
        this.connections = connections;
        this.clock = clock;
        this.head = head;
    }

    @Override
    public <T> T read(Function<? super Session, ? extends T> work) {
        return connections.current() == null ? patiently(() -> connections.reading(work)) : connections.reading(work);
    }

    @Override
    public <T> Written<T> commit(Caller by, Function<? super Transaction, ? extends T> work) {
        Work outer = connections.current();
        if (outer != null) {
            return new Written<>(nested(outer, by, work), 0);
        }
        return patiently(() -> alone(by, work));
    }

    @Override
    public <T> T asOf(Instant happened, Supplier<? extends T> work) {
        if (happened.isAfter(clock.instant())) {
            throw new IllegalArgumentException(happened + " lies ahead");
        }
        Instant outer = HAPPENED.get();
        HAPPENED.set(happened);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                HAPPENED.remove();
            } else {
                HAPPENED.set(outer);
            }
        }
    }

    private static <T> T patiently(Supplier<? extends T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (StoreContended contended) {
                if (attempt == ATTEMPTS) {
                    throw contended;
                }
                pause(attempt);
            }
        }
    }

    private <T> Written<T> alone(Caller by, Function<? super Transaction, ? extends T> work) {
        Written<T> written = connections.writing(piece -> {
            T value = work.apply(piece.inNameOf(by, clock.instant(), HAPPENED.get()));
            boolean silent = piece.entries().isEmpty();
            return new Written<>(
                    value, silent ? head.position() : connections.journal().append(piece));
        });
        connections.makeLasting();
        head.reached(written.position());
        return written;
    }

    private <T> T nested(Work outer, Caller by, Function<? super Transaction, ? extends T> work) {
        if (!outer.isWriting()) {
            throw new IllegalStateException("a write cannot begin inside a read; write around both");
        }
        int before = outer.entries().size();
        try {
            Savepoint savepoint = outer.connection().setSavepoint();
            try {
                T value = work.apply(outer.inNameOf(by, clock.instant(), HAPPENED.get()));
                outer.connection().releaseSavepoint(savepoint);
                return value;
            } catch (Throwable thrown) {
                outer.forgetEntriesAfter(before);
                undo(outer.connection(), savepoint, thrown);
                throw thrown;
            }
        } catch (SQLException | RuntimeException thrown) {
            throw Failures.translate(thrown);
        }
    }

    private static void undo(Connection connection, Savepoint savepoint, Throwable thrown) {
        try {
            connection.rollback(savepoint);
        } catch (SQLException alsoFailed) {
            thrown.addSuppressed(alsoFailed);
        }
    }

    private static void pause(int attempt) {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(5, 5 + 20 * attempt));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("the work was interrupted while it waited for another one", interrupted);
        }
    }
}
