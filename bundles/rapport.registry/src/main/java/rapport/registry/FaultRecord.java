package rapport.registry;

import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.Optional;
import rapport.api.contribution.Door.Cause;
import rapport.api.contribution.Door.Faults;

/** The faults in a row of one contribution. Holds its class weakly, so that a bundle that is gone can be forgotten. */
final class FaultRecord {

    private final WeakReference<Class<?>> contribution;
    private volatile int count;
    private volatile boolean switchedOff;
    private String what = "";
    private String last = "";
    private Cause cause = new Cause.AnsweredNothing();
    private Instant at = Instant.EPOCH;

    FaultRecord(Class<?> contribution) {
        this.contribution = new WeakReference<>(contribution);
    }

    boolean isSwitchedOff() {
        return switchedOff;
    }

    /** Forgets the faults before a call that went well; costs one volatile read where there were none. */
    void succeeded() {
        if (count > 0) {
            count = 0;
        }
    }

    synchronized void failed(String asked, String sentence, Cause why, Instant when, int mostInARow) {
        count++;
        what = asked;
        last = sentence;
        cause = why;
        at = when;
        switchedOff = count >= mostInARow;
    }

    synchronized void readmit() {
        count = 0;
        switchedOff = false;
    }

    /** Why the last call failed, unless none did. */
    synchronized Optional<Cause> findCause() {
        return count == 0 ? Optional.empty() : Optional.of(cause);
    }

    /** The faults, unless there are none or the contribution's bundle is gone. */
    synchronized Optional<Faults> find() {
        Class<?> type = contribution.get();
        return type == null || count == 0
                ? Optional.empty()
                : Optional.of(new Faults(type, count, what, last, at, switchedOff));
    }
}
