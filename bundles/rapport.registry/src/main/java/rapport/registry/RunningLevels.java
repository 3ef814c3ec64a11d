package rapport.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.level.Level;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;

/** The levels whose bundles run, each asked once what it says of itself. */
@Component
public final class RunningLevels implements Levels {

    private static final Logger LOG = LoggerFactory.getLogger(RunningLevels.class);

    private final Door door;
    private final Map<Level, LevelDescription> described = new HashMap<>();
    private volatile Snapshot snapshot = new Snapshot(List.of(), 0);

    private record Snapshot(List<LevelDescription> levels, long generation) {}

    @Activate
    public RunningLevels(@Reference Door door) {
        this.door = door;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addLevel(Level level) {
        try {
            LevelDescription description = door.consult(level, "describe the level", level::describe);
            admit(level, description);
        } catch (ContributionFailed fault) {
            LOG.warn("A level is left out: {}", fault.getMessage());
        }
    }

    void removeLevel(Level level) {
        synchronized (described) {
            if (described.remove(level) != null) {
                publish();
            }
        }
    }

    private void admit(Level level, LevelDescription description) {
        synchronized (described) {
            boolean taken =
                    described.values().stream().anyMatch(other -> other.name().equals(description.name()));
            if (taken) {
                LOG.warn(
                        "A level is left out: {} calls itself {}, as another level does",
                        level.getClass().getName(),
                        description.name());
                return;
            }
            described.put(level, description);
            publish();
        }
    }

    private void publish() {
        List<LevelDescription> sorted = new ArrayList<>(described.values());
        sorted.sort(Comparator.comparingInt(LevelDescription::order).thenComparing(LevelDescription::name));
        snapshot = new Snapshot(List.copyOf(sorted), snapshot.generation() + 1);
    }

    @Override
    public List<LevelDescription> enabled() {
        return snapshot.levels();
    }

    @Override
    public Optional<LevelDescription> findEnabled(String name) {
        return snapshot.levels().stream()
                .filter(level -> level.name().equals(name))
                .findFirst();
    }

    @Override
    public long generation() {
        return snapshot.generation();
    }
}
