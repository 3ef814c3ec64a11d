package rapport.rest.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.condition.Condition;
import rapport.api.access.Sessions;
import rapport.api.contribution.Door;
import rapport.api.level.Levels;
import rapport.api.party.Directory;
import rapport.store.api.Database;
import rapport.store.api.ProjectionStatus;
import rapport.store.api.Projections;

/** Whether the product can do its work: its parts are there, and nobody has asked it to stop. */
@Component(service = Health.class)
public final class Health {

    /** The launcher registers a condition of this name when all is started, and takes it back before anything stops. */
    static final String READY = "(osgi.condition.id=rapport.ready)";

    private final Map<Class<?>, Object> parts = new LinkedHashMap<>();
    private volatile @Nullable Projections projections;
    private volatile boolean told;
    private volatile boolean ready;

    /**
     * One thing that was looked at.
     *
     * @param detail what is the matter; empty where it is well
     */
    record Check(String name, boolean ok, String detail) {}

    /** What was found. */
    record Report(boolean ready, List<Check> checks) {}

    Report examine() {
        boolean running = ready || !told;
        List<Check> checks = List.of(
                new Check("running", running, running ? "" : "it is stopping"),
                part("database", Database.class),
                part("access", Sessions.class),
                part("contributions", Door.class),
                part("levels", Levels.class),
                part("directory", Directory.class),
                derived());
        return new Report(checks.stream().allMatch(Check::ok), checks);
    }

    Optional<Projections> findProjections() {
        return Optional.ofNullable(projections);
    }

    private Check part(String name, Class<?> service) {
        boolean there;
        synchronized (parts) {
            there = parts.containsKey(service);
        }
        return new Check(name, there, there ? "" : "it is not there yet, or not any more");
    }

    // A projection that fails or is rebuilt is worth knowing, but people can work meanwhile.
    private Check derived() {
        Projections following = projections;
        if (following == null) {
            return new Check("projections", false, "they are not there yet, or not any more");
        }
        List<String> notFollowing = following.status().stream()
                .filter(status -> status.state() != ProjectionStatus.State.FOLLOWING)
                .map(status -> status.name() + " is " + status.state().name().toLowerCase(Locale.ROOT))
                .toList();
        return new Check("projections", true, String.join(", ", notFollowing));
    }

    private void arrived(Class<?> service, Object part) {
        synchronized (parts) {
            parts.put(service, part);
        }
    }

    // Where a better one has arrived before this one leaves, that one stays.
    private void left(Class<?> service, Object part) {
        synchronized (parts) {
            parts.remove(service, part);
        }
    }

    @Reference(target = READY, cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setReady(Condition condition) {
        told = true;
        ready = true;
    }

    void unsetReady(Condition condition) {
        ready = false;
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setProjections(Projections present) {
        projections = present;
    }

    void unsetProjections(Projections gone) {
        if (projections == gone) {
            projections = null;
        }
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setDatabase(Database part) {
        arrived(Database.class, part);
    }

    void unsetDatabase(Database part) {
        left(Database.class, part);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setSessions(Sessions part) {
        arrived(Sessions.class, part);
    }

    void unsetSessions(Sessions part) {
        left(Sessions.class, part);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setDoor(Door part) {
        arrived(Door.class, part);
    }

    void unsetDoor(Door part) {
        left(Door.class, part);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setLevels(Levels part) {
        arrived(Levels.class, part);
    }

    void unsetLevels(Levels part) {
        left(Levels.class, part);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setDirectory(Directory part) {
        arrived(Directory.class, part);
    }

    void unsetDirectory(Directory part) {
        left(Directory.class, part);
    }
}
