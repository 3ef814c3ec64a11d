package rapport.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.features.api.launch.LaunchOptions;

/**
 * The time in UTC, in microseconds: as fine as both engines keep it, so that what was written is what is read; some days ahead
 * where somebody tries out what will be. */
@Component(service = Clock.class)
public final class WallClock extends Clock {

    private final Clock ticking;

    @Activate
    public WallClock(@Reference LaunchOptions options) {
        this(Clock.offset(Clock.systemUTC(), Duration.ofDays(options.daysAhead())));
    }

    private WallClock(Clock source) {
        this.ticking = Clock.tick(source, Duration.ofNanos(1_000));
    }

    @Override
    public ZoneId getZone() {
        return ticking.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new WallClock(ticking.withZone(zone));
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
