package rapport.registry;

import java.time.Duration;

/** One call of a contribution under way on a thread, which is interrupted once when its time is up. */
final class Call {

    private final Thread thread;
    private final long deadline;
    private boolean finished;
    private boolean overdue;

    Call(Thread thread, Duration atMost) {
        this.thread = thread;
        this.deadline = System.nanoTime() + atMost.toNanos();
    }

    /** Interrupts the call if its time is up; called by the watchdog. */
    synchronized void interruptIfOverdue(long now) {
        if (!finished && !overdue && now - deadline >= 0) {
            overdue = true;
            thread.interrupt();
        }
    }

    /** Ends the call on its own thread, so that no late interrupt hits what the thread does next; tells whether it was overdue. */
    synchronized boolean finish() {
        finished = true;
        if (overdue) {
            // The interrupt was meant for the call, which is over.
            Thread.interrupted();
        }
        return overdue;
    }
}
