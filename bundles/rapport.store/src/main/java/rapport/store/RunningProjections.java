package rapport.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import rapport.store.api.OutsideProjection;
import rapport.store.api.Projection;
import rapport.store.api.ProjectionStatus;
import rapport.store.api.Projections;

/** The projections that bundles have registered, each led by a follower. */
final class RunningProjections implements Projections, AutoCloseable {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
    private static final Duration LOOK_ALONE = Duration.ofMinutes(1);
    private static final Duration LOOK_SHARED = Duration.ofSeconds(2);

    private final Connections connections;
    private final SqlJournal journal;
    private final JournalHead head;
    private final Clock clock;
    private final Map<String, Follower> followers = new ConcurrentHashMap<>();

    RunningProjections(Connections connections, SqlJournal journal, JournalHead head, Clock clock) {
        this.connections = connections;
        this.journal = journal;
        this.head = head;
        this.clock = clock;
    }

    /** Has the projection follow the journal from now on; the first of a name wins. */
    void add(Projection projection) {
        Bookmark bookmark = projection instanceof OutsideProjection outside
                ? new BookmarkOutside(outside, connections, journal)
                : new BookmarkInside(projection, connections, journal);
        Duration look = connections.engine().embedded() ? LOOK_ALONE : LOOK_SHARED;
        Follower follower = new Follower(projection, bookmark, head, clock, look);
        if (followers.putIfAbsent(projection.name(), follower) != null) {
            throw new IllegalArgumentException("there is already a projection called " + projection.name());
        }
        follower.start();
    }

    void remove(Projection projection) {
        Follower follower = followers.remove(projection.name());
        if (follower != null) {
            follower.stop(LONGEST_STOP);
        }
    }

    @Override
    public boolean awaitCaughtUp(Duration atMost, String... names) {
        long target = head.position();
        Collection<Follower> awaited = names.length == 0 ? followers.values() : named(names);
        try {
            head.await(() -> awaited.stream().allMatch(follower -> follower.hasReached(target)), atMost);
            return awaited.stream().allMatch(follower -> follower.isAt(target));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<Follower> named(String... names) {
        return Stream.of(names).map(followers::get).filter(Objects::nonNull).toList();
    }

    @Override
    public long position() {
        return head.position();
    }

    @Override
    public List<ProjectionStatus> status() {
        return followers.values().stream()
                .map(Follower::status)
                .sorted(Comparator.comparing(ProjectionStatus::name))
                .toList();
    }

    @Override
    public void rebuild(String name) {
        Follower follower = followers.get(name);
        if (follower != null) {
            follower.rebuild();
        }
    }

    @Override
    public void close() {
        followers.values().forEach(follower -> follower.stop(LONGEST_STOP));
        followers.clear();
    }
}
