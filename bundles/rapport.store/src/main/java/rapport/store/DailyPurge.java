package rapport.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.store.api.Purging;

/** Asks everybody who keeps deleted records to forget those whose time is over: once a day, and some time after the start. */
@Component(service = DailyPurge.class, immediate = true)
public final class DailyPurge {

    private static final Logger LOG = LoggerFactory.getLogger(DailyPurge.class);
    private static final Duration AFTER_START = Duration.ofMinutes(10);
    private static final Duration EVERY = Duration.ofDays(1);
    private static final Duration BETWEEN = Duration.ofMillis(200);

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    final List<Purging> purgings = new CopyOnWriteArrayList<>();

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "rapport-purge");
        made.setDaemon(true);
        return made;
    });

    @Activate
    void start() {
        thread.scheduleWithFixedDelay(this::run, AFTER_START.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        thread.shutdownNow();
    }

    /** Lets each forget all that is due; what could not be done now is done another day. */
    void run() {
        for (Purging purging : purgings) {
            try {
                forget(purging);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                // Whatever it is, the others have their turn, and all of them another one tomorrow.
                LOG.warn("Deleted records stay for another day: {}", failed.toString());
            }
        }
    }

    private void forget(Purging purging) throws InterruptedException {
        int gone = 0;
        for (int some = purging.forgetSome(); some > 0 && !thread.isShutdown(); some = purging.forgetSome()) {
            gone += some;
            TimeUnit.MILLISECONDS.sleep(BETWEEN.toMillis());
        }
        if (gone > 0) {
            LOG.info("{} deleted records are gone for good", gone);
        }
    }
}
