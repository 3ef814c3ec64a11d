package rapport.modules.change;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Component;

/**
 * Lets a change of modules happen between requests: those under way end first, and those that come meanwhile wait, so that none is
 * answered by half of the old and half of the new. A request that takes longer than {@link #PATIENCE} is not waited for: it may
 * be an export of hours, which uses what it found when it began.
 */
@Component(service = Pause.class)
public final class Pause {

    static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final ThreadLocal<Boolean> within = ThreadLocal.withInitial(() -> false);
    private int underWay;
    private boolean paused;

    /** Begins a request; false where the pause did not end in time. */
    boolean enter() throws InterruptedException {
        lock.lock();
        try {
            long left = LONGEST.toNanos();
            while (paused) {
                if (left <= 0) {
                    return false;
                }
                left = moved.awaitNanos(left);
            }
            underWay++;
            within.set(true);
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Ends a request. */
    void leave() {
        lock.lock();
        try {
            underWay--;
            within.remove();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Does the work while no request is under way but the one that asked for it; one pause at a time. */
    public <T> T during(Supplier<T> work) {
        begin();
        try {
            return work.get();
        } finally {
            end();
        }
    }

    private void begin() {
        lock.lock();
        try {
            while (paused) {
                moved.awaitUninterruptibly();
            }
            paused = true;
            long left = PATIENCE.toNanos();
            int own = within.get() ? 1 : 0;
            while (underWay > own && left > 0) {
                left = moved.awaitNanos(left);
            }
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            paused = false;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How long a request waits at most, in whole seconds. */
    static long longestSeconds() {
        return TimeUnit.NANOSECONDS.toSeconds(LONGEST.toNanos());
    }
}
