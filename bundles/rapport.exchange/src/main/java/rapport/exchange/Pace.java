package rapport.exchange;

import java.time.Duration;
import java.util.Optional;
import rapport.exchange.model.Counts;
import rapport.exchange.model.ImportJob;

/** How an import that is under way gets on, seen by those who wait for it; and how it is told to stop. */
final class Pace {

    private volatile long startedNanos = System.nanoTime();
    private final long rowsBefore;
    private final long bytesBefore;
    private final long size;
    private volatile Reached reached;
    private volatile boolean begun;
    private volatile boolean stopped;
    private volatile boolean cancelled;

    private record Reached(Counts counts, long row, long bytes, long nanos) {}

    Pace(ImportJob job) {
        this.rowsBefore = job.rowReached();
        this.bytesBefore = job.bytesRead();
        this.size = job.size();
        this.reached = new Reached(job.counts(), job.rowReached(), job.bytesRead(), startedNanos);
    }

    /** Its turn has come; tells whether it is still wanted. */
    synchronized boolean begin() {
        if (cancelled) {
            return false;
        }
        begun = true;
        startedNanos = System.nanoTime();
        reached = new Reached(reached.counts(), rowsBefore, bytesBefore, startedNanos);
        return true;
    }

    /** Whether others come before it. */
    boolean isWaiting() {
        return !begun;
    }

    void reached(Counts counts, long row, long bytes) {
        reached = new Reached(counts, row, bytes, System.nanoTime());
    }

    /** Ends the walk at once, without the batch that is under way; it can be taken up again. */
    void stop() {
        stopped = true;
    }

    /** Ends the walk for good after the batch that is under way; tells whether it had begun. */
    synchronized boolean cancel() {
        cancelled = true;
        stopped = true;
        return begun;
    }

    boolean isStopped() {
        return stopped;
    }

    /** Whether the program ends: what is not yet remembered is left to the next start. */
    boolean isLeft() {
        return stopped && !cancelled;
    }

    boolean isCancelled() {
        return cancelled;
    }

    Counts counts() {
        return reached.counts();
    }

    long bytesRead() {
        return reached.bytes();
    }

    /** Rows in a second since it was started or taken up. */
    long rowsPerSecond() {
        Reached now = reached;
        long nanos = now.nanos() - startedNanos;
        return nanos <= 0 ? 0 : (now.row() - rowsBefore) * 1_000_000_000L / nanos;
    }

    /** How long the rest will take at that pace; empty until there is one. */
    Optional<Duration> timeLeft() {
        Reached now = reached;
        long done = now.bytes() - bytesBefore;
        if (done <= 0) {
            return Optional.empty();
        }
        double nanosPerByte = (double) (now.nanos() - startedNanos) / done;
        return Optional.of(Duration.ofNanos((long) (nanosPerByte * Math.max(0, size - now.bytes()))));
    }
}
