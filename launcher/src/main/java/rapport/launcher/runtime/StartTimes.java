package rapport.launcher.runtime;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;

/** When each bundle last became active: the proof that others were left alone. */
final class StartTimes implements SynchronousBundleListener {
    private final Clock clock;
    private final Map<Long, Instant> times = new ConcurrentHashMap<>();

    StartTimes(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        long id = event.getBundle().getBundleId();
        if (event.getType() == BundleEvent.STARTED) {
            times.put(id, clock.instant());
        } else if (event.getType() == BundleEvent.STOPPED) {
            times.remove(id);
        }
    }

    Optional<Instant> of(Bundle bundle) {
        return Optional.ofNullable(times.get(bundle.getBundleId()));
    }
}
