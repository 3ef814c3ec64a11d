package rapport.store;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.store.api.RuleBroken;
import rapport.store.api.RuleBroken.Rule;
import rapport.store.api.StatementFailed;
import rapport.store.api.StoreContended;
import rapport.store.api.StoreDamaged;
import rapport.store.api.StoreFailure;
import rapport.store.api.StoreUnavailable;

/** What an error of a driver means to whoever asked: the one place where the engines' codes are known. */
final class Failures {

    private static final Set<String> CONTENDED = Set.of("40001", "40P01", "55P03", "HYT00", "90131");
    private static final Set<String> UNAVAILABLE =
            Set.of("57P01", "57P02", "57P03", "53300", "90020", "90031", "90067", "90098", "90121");
    private static final Set<String> DAMAGED = Set.of("90030", "90048", "XX001", "XX002");
    private static final Set<String> REFERENCE = Set.of("23503", "23506");
    private static final String LOGIN_REFUSED = "28";
    private static final String CONNECTION = "08";
    private static final String CONSTRAINT = "23";
    private static final String VALUE = "22";

    private Failures() {}

    /** The failure that stands for what was thrown; null where the database is not to blame. */
    static @Nullable StoreFailure explain(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreFailure failure) {
                return failure;
            }
            if (cause instanceof SQLException sql) {
                return wasInterrupted(sql)
                        ? new StoreUnavailable("the work was interrupted", thrown)
                        : explain(sql, thrown);
            }
        }
        return null;
    }

    /** What was thrown, as a failure of the store where it is one. */
    static RuntimeException translate(Throwable thrown) {
        StoreFailure failure = explain(thrown);
        if (failure != null) {
            return failure;
        }
        if (thrown instanceof CompletionException && thrown.getCause() != null) {
            return translate(thrown.getCause());
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }

    private static StoreFailure explain(SQLException sql, Throwable whole) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        String said = firstLine(sql);
        if (CONTENDED.contains(state)) {
            return new StoreContended("the database is busy with another write of the same records", whole);
        }
        if (isDiskFull(sql)) {
            return new StoreUnavailable("the disk with the database is full; make room and start again", whole);
        }
        if (comesFromTheFile(sql, "Chunk ", " not found")) {
            return new StoreContended("the database tidied away what this work was looking at", whole);
        }
        if (DAMAGED.contains(state) || comesFromTheFile(sql, "corrupt")) {
            return new StoreDamaged("the database is damaged", whole);
        }
        if (UNAVAILABLE.contains(state)
                || state.startsWith(CONNECTION)
                || state.startsWith(LOGIN_REFUSED)
                || sql instanceof SQLTransientConnectionException) {
            return new StoreUnavailable("the database cannot be reached: " + said, whole);
        }
        if (state.startsWith(CONSTRAINT) || state.startsWith(VALUE)) {
            return new RuleBroken(rule(state), said, whole);
        }
        return new StatementFailed(said, whole);
    }

    private static boolean wasInterrupted(SQLException sql) {
        for (Throwable cause = sql.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof InterruptedException) {
                return true;
            }
        }
        return false;
    }

    private static Rule rule(String state) {
        if (state.equals("23505")) {
            return Rule.UNIQUE;
        }
        return REFERENCE.contains(state) ? Rule.REFERENCE : Rule.VALUE;
    }

    // H2 tells of an unreadable file by a code of its own or by the exception of its storage layer. Of the same kind is
    // that
    // a reader comes to a page which H2 has just moved elsewhere; the next reader finds it there.
    private static boolean comesFromTheFile(SQLException sql, String... saying) {
        for (Throwable cause = sql.getCause(); cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause.getClass().getName().equals("org.h2.mvstore.MVStoreException")
                    && Stream.of(saying).allMatch(message::contains)) {
                return true;
            }
        }
        return false;
    }

    // Java tells it by the words of the operating system alone.
    private static boolean isDiskFull(SQLException sql) {
        for (Throwable cause = sql.getCause(); cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof IOException
                    && (message.contains("No space left on device")
                            || message.contains("not enough space on the disk"))) {
                return true;
            }
        }
        return false;
    }

    private static String firstLine(SQLException sql) {
        String message = String.valueOf(sql.getMessage());
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        int statement = line.indexOf("; SQL statement:");
        return (statement < 0 ? line : line.substring(0, statement)).replaceFirst(" \\[\\d+-\\d+]$", "");
    }
}
