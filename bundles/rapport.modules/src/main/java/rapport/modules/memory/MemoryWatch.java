package rapport.modules.memory;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import javax.management.JMException;
import javax.management.NotificationListener;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.features.api.Feature;
import rapport.features.api.FeatureState;
import rapport.features.api.Features;
import rapport.modules.store.ChangeLog;

/**
 * Sees to it that a module whose cache grows without end does not take everybody's memory. Nobody can tell from outside which
 * module holds what, so it is tried: when memory stays short after a collection, the modules that were brought in are switched off one after
 * the other, the latest change first; one that frees much by that stays off, any other runs again at once.
 */
@Component(service = MemoryWatch.class, immediate = true)
public final class MemoryWatch {

    /** Share of the room for old objects that may stay in use after a collection. */
    static final double SHORT = 0.8;

    /** Share of that room that must come free for a module to be found guilty. */
    static final double MUCH = 0.2;

    private static final Logger LOG = LoggerFactory.getLogger(MemoryWatch.class);
    private static final int LATEST = 50;

    private final Features features;
    private final ChangeLog log;
    private final Clock clock;
    private final Map<String, String> found = new ConcurrentHashMap<>();
    private final ExecutorService worker;
    private final NotificationListener listener = (notification, handback) -> relieveSoon();
    private final @Nullable OldObjects memory;

    @Activate
    public MemoryWatch(@Reference Features features, @Reference ChangeLog log, @Reference Clock clock) {
        this.features = features;
        this.log = log;
        this.clock = clock;
        this.worker = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "rapport-memory-watch");
            thread.setDaemon(true);
            return thread;
        });
        this.memory = OldObjects.find().orElse(null);
        if (memory != null) {
            memory.tell(SHORT, listener);
        }
    }

    @Deactivate
    void close() throws JMException {
        worker.shutdownNow();
        if (memory != null) {
            memory.tellNoMore(listener);
        }
    }

    /** Why a module was switched off, as long as it is. */
    public Optional<String> problem(Feature feature) {
        return feature.state() == FeatureState.DISABLED
                ? Optional.ofNullable(found.get(feature.name()))
                : Optional.empty();
    }

    private void relieveSoon() {
        try {
            worker.execute(this::relieve);
        } catch (RejectedExecutionException ending) {
            LOG.debug("Memory is short while the watch ends", ending);
        }
    }

    private void relieve() {
        OldObjects old = memory;
        if (old == null) {
            return;
        }
        long left = old.leftAfterCollection();
        if (left < old.room() * SHORT) {
            return;
        }
        for (Feature suspect : suspects(features.all(), latestFirst())) {
            features.disable(suspect.name());
            long freed = left - old.leftAfterCollection();
            if (freed >= old.room() * MUCH) {
                String sentence = suspect.name() + " was switched off at " + clock.instant() + ": it held "
                        + (freed >> 20) + " MB of memory, and hardly any was left for all others.";
                found.put(suspect.name(), sentence);
                LOG.error(sentence);
                return;
            }
            features.enable(suspect.name());
        }
        LOG.warn(
                "Memory is short: {} of {} MB stay in use. No module that was brought in is to blame; give more with"
                        + " RAPPORT_JAVA_OPTS.",
                left >> 20,
                old.room() >> 20);
    }

    private List<String> latestFirst() {
        return log.latest(LATEST).stream()
                .flatMap(change -> change.modules().stream())
                .distinct()
                .toList();
    }

    /** Those that were brought in and run, whatever changed last first. */
    static List<Feature> suspects(List<Feature> all, List<String> latestFirst) {
        return all.stream()
                .filter(feature -> feature.folder().isPresent())
                .filter(feature -> feature.state() != FeatureState.DISABLED && !feature.required())
                .sorted(Comparator.comparingInt(feature -> {
                    int at = latestFirst.indexOf(feature.name());
                    return at < 0 ? Integer.MAX_VALUE : at;
                }))
                .toList();
    }
}
