package rapport.registry;

import java.time.Duration;

/** One call of a contribution under way on a thread, which is interrupted once when its time is up, and given up when it goes on. */
final class Call {

    private final Thread thread;
    private final Runnable givenUp;
    private final long atMost;
    private final long deadline;
    private boolean finished;
    private boolean overdue;
    private boolean lost;

    Call(Thread thread, Duration atMost, Runnable givenUp) {
        this.thread = thread;
        this.givenUp = givenUp;
        this.atMost = atMost.toNanos();
        this.deadline = System.nanoTime() + this.atMost;
    }

    /** Interrupts the call if its time is up, and tells once when it does not mind; called by the watchdog. */
    synchronized void interruptIfOverdue(long now) {
        if (finished || now - deadline < 0) {
            return;
        }
        if (!overdue) {
            overdue = true;
            thread.interrupt();
        } else if (!lost && now - deadline >= atMost) {
            lost = true;
            givenUp.run();
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
