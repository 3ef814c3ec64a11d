package rapport.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The time in UTC, in microseconds: as fine as both engines keep it, so that what was written is what is read. */
@Component(service = Clock.class)
public final class WallClock extends Clock {

    private final Clock ticking;

    @Activate
    public WallClock() {
        this(ZoneOffset.UTC);
    }

    private WallClock(ZoneId zone) {
        this.ticking = Clock.tick(Clock.system(zone), Duration.ofNanos(1_000));
    }

    @Override
    public ZoneId getZone() {
        return ticking.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new WallClock(zone);
    }

    @Override
    public Instant instant() {
        return ticking.instant();
    }

    @Override
    public long millis() {
        return ticking.millis();
    }
}
