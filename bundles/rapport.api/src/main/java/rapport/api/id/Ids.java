package rapport.api.id;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, then a counter, then randomness, so that
 * identifiers made one after the other sort in that order and land side by side in an index.
 *
 * <p>Safe for use by many threads.
 */
public final class Ids {

    private static final int COUNTER_BITS = 12;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT_RFC = 0x8000_0000_0000_0000L;
    private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Ids SYSTEM = new Ids(Clock.systemUTC());

    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    /** Identifiers whose time comes from the given clock. */
    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** The next identifier by the system's clock. */
    public static UUID next() {
        return SYSTEM.make();
    }

    /** The next identifier; greater than every one that this object made before. */
    public UUID make() {
        long now = clock.millis() << COUNTER_BITS;
        // When more than 4,096 are asked for within a millisecond the counter runs on into the next one.
        long stamp = last.updateAndGet(previous -> Math.max(previous + 1, now));
        long millis = stamp >>> COUNTER_BITS;
        long counter = stamp & ((1L << COUNTER_BITS) - 1);
        long high = (millis << 16) | VERSION_7 | counter;
        long low = (RANDOM.nextLong() & VARIANT_MASK) | VARIANT_RFC;
        return new UUID(high, low);
    }
}
