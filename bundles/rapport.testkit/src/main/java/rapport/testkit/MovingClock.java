package rapport.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until the test moves it. */
public final class MovingClock extends Clock {

    /** A Monday morning. */
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final Moment now;
    private final ZoneId zone;

    private MovingClock(Moment now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** A clock that stands at {@link #START}. */
    public static MovingClock start() {
        return at(START);
    }

    public static MovingClock at(Instant instant) {
        return new MovingClock(new Moment(instant), ZoneOffset.UTC);
    }

    public void advance(Duration by) {
        now.set(now.get().plus(by));
    }

    public void advanceDays(long days) {
        advance(Duration.ofDays(days));
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock, seen from another zone: moving one moves both. */
    @Override
    public Clock withZone(ZoneId other) {
        return new MovingClock(now, other);
    }

    private static final class Moment {

        private volatile Instant instant;

        Moment(Instant instant) {
            this.instant = instant;
        }

        Instant get() {
            return instant;
        }

        void set(Instant later) {
            instant = later;
        }
    }
}
