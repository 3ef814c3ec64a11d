package rapport.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Slows down who guesses: after a few wrong passwords for one account, or many from one address, each further one has to
 * wait longer. Asked before anything is hashed, and holds a bounded number of counts, of which those in use stay.
 *
 * <p>An account waits a minute at the most, so that nobody can lock a colleague out; an address waits up to a quarter of an
 * hour.
 */
public final class GuessThrottle {

    private static final int MOST_REMEMBERED = 20_000;
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final Patience ACCOUNT = new Patience(5, Duration.ofMinutes(1));
    private static final Patience ADDRESS = new Patience(20, Duration.ofMinutes(15));

    private final Clock clock;
    private final Cache<String, Guesses> guesses = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(REMEMBERED)
            .build();

    public GuessThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Patience(int free, Duration most) {

        Duration after(int wrong) {
            if (wrong < free) {
                return Duration.ZERO;
            }
            Duration delay = Duration.ofSeconds(1L << Math.min(wrong - free, 20));
            return delay.compareTo(most) < 0 ? delay : most;
        }
    }

    private record Guesses(int wrong, Instant until) {}

    /**
     * Takes a guess, which counts as wrong until {@link #wasRight} is called.
     *
     * @return how long to wait before the next one; zero where this one may be tried
     */
    public Duration take(String login, String address) {
        Instant now = clock.instant();
        Duration place = take(addressKey(address), ADDRESS, now);
        return place.isZero() ? take(accountKey(login), ACCOUNT, now) : place;
    }

    /** Forgets the guesses for an account; of those from the address only this one, which others may share. */
    public void wasRight(String login, String address) {
        guesses.invalidate(accountKey(login));
        guesses.asMap()
                .computeIfPresent(
                        addressKey(address),
                        (key, known) -> known.wrong() <= 1 ? null : new Guesses(known.wrong() - 1, clock.instant()));
    }

    // Looked at and counted in one step, so that many guesses at once are no way around it.
    private Duration take(String key, Patience patience, Instant now) {
        Duration[] wait = {Duration.ZERO};
        guesses.asMap().compute(key, (same, known) -> {
            if (known != null && now.isBefore(known.until())) {
                wait[0] = Duration.between(now, known.until());
                return known;
            }
            return next(known, patience, now);
        });
        return wait[0];
    }

    private static Guesses next(@Nullable Guesses known, Patience patience, Instant now) {
        int wrong = known == null ? 1 : known.wrong() + 1;
        return new Guesses(wrong, now.plus(patience.after(wrong)));
    }

    private static String accountKey(String login) {
        return "account " + login;
    }

    /** One household has a whole /64 of addresses, so that they count as one. */
    private static String addressKey(String address) {
        if (!address.contains(":") || address.contains(".")) {
            return "address " + address;
        }
        String[] groups = address.replaceAll("[\\[\\]]", "").split(":", -1);
        StringBuilder network = new StringBuilder("address ");
        for (int i = 0; i < Math.min(4, groups.length); i++) {
            network.append(groups[i]).append(':');
        }
        return network.toString();
    }
}
