package rapport.store.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;
import org.jooq.DSLContext;
import rapport.api.access.Caller;

/** How everything is forgotten for good: looked for first, so that a transaction begins only where something is due. */
public final class Forgetting {

    /** So many at once, so that forgetting is never in anybody's way. */
    public static final int AT_ONCE = 100;

    private static final Caller BY = Caller.platform("purge");

    private final Store store;
    private final Clock clock;
    private final Duration after;

    /** @param after how long people can change their mind, or something is kept */
    public Forgetting(Store store, Clock clock, Duration after) {
        this.store = store;
        this.clock = clock;
        this.after = after;
    }

    /**
     * Forgets some, and tells how many.
     *
     * @param isThere whether something is due that ended before an instant
     * @param forget forgets it
     */
    public int some(BiPredicate<DSLContext, Instant> isThere, ToIntBiFunction<Transaction, Instant> forget) {
        Instant end = clock.instant().minus(after);
        boolean some = store.<Boolean>read(session -> isThere.test(session.sql(), end));
        return some ? store.<Integer>write(BY, transaction -> forget.applyAsInt(transaction, end)) : 0;
    }
}
