package rapport.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** The journal's last position as far as this process knows it, and the bell that rings when something moves. */
final class JournalHead {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long position;

    long position() {
        return position;
    }

    /** The journal reaches this far now; commits may report out of order. */
    void reached(long committed) {
        if (committed > position) {
            lock.lock();
            try {
                position = Math.max(position, committed);
                moved.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Whoever waits should look again. */
    void ring() {
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the condition holds, looking again at each ring; returns whether it holds. */
    boolean await(BooleanSupplier condition, Duration atMost) throws InterruptedException {
        if (condition.getAsBoolean()) {
            return true;
        }
        long deadline = System.nanoTime() + atMost.toNanos();
        lock.lock();
        try {
            while (!condition.getAsBoolean()) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                boolean rang = moved.await(left, TimeUnit.NANOSECONDS);
                if (!rang) {
                    return condition.getAsBoolean();
                }
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
