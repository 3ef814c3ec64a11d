package rapport.mail.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a mail that the server did not take is tried again: soon at first, for most of a day. */
public final class Patience {

    /** A mail that has been on its way for longer than this was left behind by a crash. */
    public static final Duration LONGEST_HANDOVER = Duration.ofMinutes(5);

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private Patience() {}

    /** When it is tried after so many attempts; empty where it is given up. */
    public static Optional<Instant> next(int attempts, Instant now) {
        return attempts < 1 || attempts > WAITS.size()
                ? Optional.empty()
                : Optional.of(now.plus(WAITS.get(attempts - 1)));
    }
}
