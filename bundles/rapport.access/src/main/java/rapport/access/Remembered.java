package rapport.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.api.access.AccountId;
import rapport.api.access.Caller;

/**
 * Who is behind the secrets used lately, by fingerprint, so that a request costs no statement. What this node changes is
 * forgotten at once; what another node changes, after a minute.
 */
final class Remembered {

    private static final int MOST = 20_000;
    private static final Duration HOW_LONG = Duration.ofMinutes(1);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    private final Cache<String, Known> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(HOW_LONG).build();

    /** What a secret opens: that of a session is no API token, and the other way round. */
    enum Kind {
        SESSION,
        TOKEN;

        private String key(String fingerprint) {
            return name() + fingerprint;
        }
    }

    /**
     * Somebody behind a secret.
     *
     * @param id of the session or token
     * @param until when it expires if it is not used again; null for never
     * @param mustChangePassword whether nothing else is open to them before
     * @param seen when its use was last written down, in milliseconds since 1970
     */
    record Known(Object id, Caller caller, @Nullable Instant until, boolean mustChangePassword, AtomicLong seen) {

        boolean holdsAt(Instant now) {
            return until == null || now.isBefore(until);
        }

        /** Whether its use should be written down now; true for one caller only. */
        boolean isDue(Instant now) {
            long last = seen.get();
            return now.toEpochMilli() - last >= SEEN_EVERY.toMillis() && seen.compareAndSet(last, now.toEpochMilli());
        }
    }

    /** Who is behind a secret, from memory or else by asking. */
    Optional<Known> find(Kind kind, String fingerprint, Function<String, Optional<Known>> ask) {
        String key = kind.key(fingerprint);
        Known found = known.getIfPresent(key);
        if (found != null) {
            return Optional.of(found);
        }
        Optional<Known> asked = ask.apply(fingerprint);
        asked.ifPresent(one -> known.put(key, one));
        return asked;
    }

    void forget(AccountId account) {
        known.asMap().values().removeIf(one -> one.caller().account().equals(account));
    }

    void forget(Kind kind, String fingerprint) {
        known.invalidate(kind.key(fingerprint));
    }
}
