package rapport.links.rules;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts wrong secrets, by address and altogether, and says when there are too many. Right ones are never counted nor kept
 * waiting: nobody finds one by guessing, and so nobody shuts out others who share an address with him, or the whole world.
 */
public final class Guesses {

    static final int MOST_OF_ONE = 20;
    static final int MOST_OF_ALL = 2_000;
    static final Duration SPAN = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 10_000;
    private static final String ALL = "";

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>(64, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private record Count(Instant since, int wrong) {}

    public Guesses(Clock clock) {
        this.clock = clock;
    }

    /** Counts a wrong secret from an address, and tells whether there were too many before it. */
    public synchronized boolean isOneTooMany(String address) {
        Instant now = clock.instant();
        int ofAll = counted(ALL, now);
        int ofOne = counted(network(address), now);
        return ofOne > MOST_OF_ONE || ofAll > MOST_OF_ALL;
    }

    private int counted(String key, Instant now) {
        Count is = next(counts.get(key), now);
        counts.put(key, is);
        return is.wrong();
    }

    private static Count next(@Nullable Count was, Instant now) {
        if (was == null || !now.isBefore(was.since().plus(SPAN))) {
            return new Count(now, 1);
        }
        return new Count(was.since(), was.wrong() + 1);
    }

    /** One household has a whole /64 of addresses, so that they count as one. */
    private static String network(String address) {
        int end = -1;
        for (int group = 0; group < 4 && address.indexOf(':', end + 1) >= 0; group++) {
            end = address.indexOf(':', end + 1);
        }
        return end < 0 ? address : address.substring(0, end);
    }
}
