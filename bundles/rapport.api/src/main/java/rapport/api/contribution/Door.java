package rapport.api.contribution;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Calls contributions of other bundles so that a faulty one harms only itself: time-limited, fault-counted, switched off after
 * repeated faults until its bundle is restarted or an administrator switches it on again. Safe for use by many threads.
 */
public interface Door {

    /**
     * Calls a contribution on this thread; it is interrupted when it takes longer than the platform allows.
     *
     * @param contribution the service object; faults are counted by its class
     * @param what what is asked of it, for the fault's record: {@code GET /customers}
     * @throws ContributionFailed when it threw, took too long, or is switched off; {@link NotAFault} and
     *     {@link IllegalArgumentException} pass through as they are
     */
    <T> T call(Object contribution, String what, Callable<T> work) throws ContributionFailed;

    /**
     * Asks a contribution for something of its own on this thread, where there is no request that could be to blame: also an
     * {@link IllegalArgumentException} and no answer at all are faults then.
     */
    default <T> T consult(Object contribution, String what, Callable<@Nullable T> work) throws ContributionFailed {
        return call(contribution, what, () -> {
            try {
                T answer = work.call();
                if (answer == null) {
                    throw new AnsweredNothing();
                }
                return answer;
            } catch (IllegalArgumentException mistake) {
                throw mistake instanceof NotAFault ? mistake : new IllegalStateException(mistake.toString(), mistake);
            }
        });
    }

    /**
     * Calls a contribution on a thread that can be given up: for work that nobody waits for in person, such as rules.
     *
     * @throws ContributionFailed when it threw, took longer than {@code atMost}, or is switched off
     */
    <T> T callAside(Object contribution, String what, Duration atMost, Callable<T> work) throws ContributionFailed;

    /** The contributions whose last call failed, the latest fault first. */
    List<Faults> faults();

    /** Why the last call of one of them failed, in parts, for whoever tells it in other words; empty where nobody knows. */
    default Optional<Cause> findCause(Class<?> contribution) {
        return Optional.empty();
    }

    /** Lets a contribution that was switched off in again; nothing happens where it is not. */
    void readmit(Class<?> contribution);

    /**
     * What went wrong with one contribution.
     *
     * @param contribution its class
     * @param count how many faults in a row
     * @param what what was asked of it when it failed last
     * @param last the last fault in a sentence
     * @param switchedOff whether it is no longer called
     */
    record Faults(Class<?> contribution, int count, String what, String last, Instant at, boolean switchedOff) {}

    /** Why a call did not go well. */
    sealed interface Cause {

        /**
         * It threw.
         *
         * @param thrown what, with its message: {@code IllegalStateException: there is no paper}
         * @param place where in its own code, such as {@code TornPage.show (TornPage.java:20)}; empty where nobody can tell
         */
        record Threw(String thrown, String place) implements Cause {}

        /** It took longer than it may, and was interrupted. */
        record TookLonger(Duration limit) implements Cause {}

        /** It answered null, where an answer was needed. */
        record AnsweredNothing() implements Cause {}
    }
}
