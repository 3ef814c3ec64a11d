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
import rapport.api.level.Localized;
import rapport.features.api.Feature;
import rapport.features.api.FeatureState;
import rapport.features.api.Features;
import rapport.modules.change.Pause;
import rapport.modules.store.ChangeLog;
import rapport.modules.words.Sayings;

/**
 * Sees to it that a module whose cache grows without end does not take everybody's memory. Nobody can tell from outside which
 * module holds what, so it is tried: when memory stays short after a collection, modules are switched off one after the other: the
 * one changed last first, then what was brought in, then the levels that the product ships, never the platform. One that frees
 * much by that stays off, any other runs again before anybody asks for it.
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
    private final Pause pause;
    private final Clock clock;
    private final Map<String, Localized> found = new ConcurrentHashMap<>();
    private final ExecutorService worker;
    private final NotificationListener listener = (notification, handback) -> relieveSoon();
    private final @Nullable OldObjects memory;

    @Activate
    public MemoryWatch(
            @Reference Features features, @Reference ChangeLog log, @Reference Pause pause, @Reference Clock clock) {
        this.features = features;
        this.log = log;
        this.pause = pause;
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
    public Optional<Localized> problem(Feature feature) {
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
            long freed = pause.during(() -> freedWithout(suspect, left, old));
            if (freed >= old.room() * MUCH) {
                Localized sentence = Sayings.say("memory.held", suspect.name(), clock.instant(), freed >> 20);
                found.put(suspect.name(), sentence);
                LOG.error(sentence.english());
                return;
            }
        }
        LOG.warn(
                "Memory is short: {} of {} MB stay in use. No module is to blame; give more with"
                        + " RAPPORT_JAVA_OPTS.",
                left >> 20,
                old.room() >> 20);
    }

    /** Nobody asks for it meanwhile; it runs again where that was not much. */
    private long freedWithout(Feature suspect, long left, OldObjects old) {
        features.disable(suspect.name());
        long freed = left - old.leftAfterCollection();
        if (freed < old.room() * MUCH) {
            features.enable(suspect.name());
        }
        return freed;
    }

    private List<String> latestFirst() {
        return log.latest(LATEST).stream()
                .flatMap(change -> change.modules().stream())
                .distinct()
                .toList();
    }

    /** Those that run and are no part of the platform: what changed last first, then what was brought in, then shipped levels. */
    static List<Feature> suspects(List<Feature> all, List<String> latestFirst) {
        return all.stream()
                .filter(feature -> feature.state() != FeatureState.DISABLED && !feature.required())
                .filter(feature -> feature.folder().isPresent()
                        || feature.categories().contains("level")
                        || feature.categories().contains("example"))
                .sorted(Comparator.comparingInt((Feature feature) -> {
                            int at = latestFirst.indexOf(feature.name());
                            return at < 0 ? Integer.MAX_VALUE : at;
                        })
                        .thenComparing(feature -> feature.folder().isEmpty()))
                .toList();
    }
}
