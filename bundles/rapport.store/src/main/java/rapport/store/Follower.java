package rapport.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.store.api.Projection;
import rapport.store.api.ProjectionStatus;
import rapport.store.api.ProjectionStatus.State;

/** Leads one projection along the journal, on a thread of its own, whatever it throws. */
final class Follower implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Projection projection;
    private final Bookmark bookmark;
    private final JournalHead head;
    private final Clock clock;
    private final Duration look;
    private final Thread thread;
    private volatile boolean stopped;
    private volatile boolean rebuildWanted;
    private volatile ProjectionStatus status;
    private int failures;

    /** With an interval after which it looks at the journal even though nobody told of a commit. */
    Follower(Projection projection, Bookmark bookmark, JournalHead head, Clock clock, Duration look) {
        this.projection = projection;
        this.bookmark = bookmark;
        this.head = head;
        this.clock = clock;
        this.look = look;
        this.status = new ProjectionStatus(
                projection.name(), projection.version(), State.REBUILDING, 0, 0, clock.instant(), null);
        this.thread = new Thread(this, "projection-" + projection.name());
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Lets it finish what it is at; it is never interrupted, since that would close files under others. */
    void stop(Duration atMost) {
        stopped = true;
        head.ring();
        try {
            thread.join(atMost.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    void rebuild() {
        rebuildWanted = true;
        head.ring();
    }

    ProjectionStatus status() {
        ProjectionStatus now = status;
        long behind = Math.max(0, head.position() - now.position());
        return new ProjectionStatus(
                now.name(), now.version(), now.state(), now.position(), behind, now.since(), now.problem());
    }

    /** Whether nobody has to wait for it: it has come so far, or will not soon. */
    boolean hasReached(long position) {
        ProjectionStatus now = status;
        return now.state() != State.FOLLOWING || now.position() >= position;
    }

    /** Whether it follows the journal and has come so far. */
    boolean isAt(long position) {
        ProjectionStatus now = status;
        return now.state() == State.FOLLOWING && now.position() >= position;
    }

    @Override
    public void run() {
        boolean begun = false;
        while (!stopped) {
            try {
                if (!begun || rebuildWanted) {
                    begin();
                    begun = true;
                }
                if (!advance()) {
                    head.await(this::hasSomethingToDo, look);
                }
            } catch (InterruptedException interrupted) {
                return;
            } catch (Exception | LinkageError | StackOverflowError | AssertionError thrown) {
                failed(thrown);
            }
        }
    }

    private void begin() {
        boolean anew = rebuildWanted || !bookmark.isUsable();
        if (anew) {
            rebuildWanted = false;
            show(State.REBUILDING, status.position(), null);
            try {
                bookmark.rebuild();
            } catch (RuntimeException | Error thrown) {
                rebuildWanted = true;
                throw thrown;
            }
        }
        show(State.FOLLOWING, bookmark.position(), null);
    }

    private boolean advance() {
        boolean more = bookmark.advance();
        failures = 0;
        if (status.state() != State.FOLLOWING || status.position() != bookmark.position()) {
            show(State.FOLLOWING, bookmark.position(), null);
        }
        return more;
    }

    private boolean hasSomethingToDo() {
        return stopped || rebuildWanted || head.position() > status.position();
    }

    private void failed(Throwable thrown) {
        if (stopped) {
            return;
        }
        failures++;
        String problem = String.valueOf(thrown.getMessage() == null ? thrown : thrown.getMessage());
        if (!problem.equals(status.problem())) {
            LOG.warn("Projection {} failed after position {}: {}", projection.name(), status.position(), problem);
        }
        LOG.debug("Projection {} failed", projection.name(), thrown);
        show(State.FAILING, status.position(), problem);
        pause();
    }

    private void pause() {
        long millis = FIRST_PAUSE.toMillis() << Math.min(failures - 1, 20);
        Duration pause = Duration.ofMillis(Math.min(millis, LONGEST_PAUSE.toMillis()));
        try {
            // New entries do not shorten the pause.
            head.await(() -> stopped || rebuildWanted, pause);
        } catch (InterruptedException interrupted) {
            stopped = true;
        }
    }

    private void show(State state, long position, @Nullable String problem) {
        Instant since = state == status.state() ? status.since() : clock.instant();
        status = new ProjectionStatus(projection.name(), projection.version(), state, position, 0, since, problem);
        head.ring();
    }
}
