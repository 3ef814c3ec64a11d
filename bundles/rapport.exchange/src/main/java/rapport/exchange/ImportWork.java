package rapport.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.access.Caller;
import rapport.api.interaction.Interactions;
import rapport.api.paging.PageRequest;
import rapport.api.party.Directory;
import rapport.api.party.Intake;
import rapport.exchange.model.Failure;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.ImportStatus;
import rapport.exchange.model.JobId;
import rapport.exchange.model.JobState;
import rapport.exchange.store.ImportJobs;
import rapport.features.api.launch.LaunchOptions;

/** Works through imports one after the other, and takes up again those that a crash has left in the middle. */
@Component(service = ImportWork.class, immediate = true)
public final class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
    private static final int MOST_ATTEMPTS = 5;

    private final ImportJobs jobs;
    private final Intake intake;
    private final Directory directory;
    private final Interactions interactions;
    private final FactDesk facts;
    private final Clock clock;
    private final ImportFiles files;
    private final Map<JobId, Pace> paces = new ConcurrentHashMap<>();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "rapport-import"));

    @Activate
    public ImportWork(
            @Reference ImportJobs jobs,
            @Reference Intake intake,
            @Reference Directory directory,
            @Reference Interactions interactions,
            @Reference FactDesk facts,
            @Reference Clock clock,
            @Reference LaunchOptions options) {
        this(jobs, new Records(intake, directory, interactions, facts), clock, options.data());
        if (options.serving()) {
            worker.execute(this::takeUp);
        }
    }

    /** What rows become part of. */
    record Records(Intake intake, Directory directory, Interactions interactions, FactDesk facts) {}

    ImportWork(ImportJobs jobs, Records records, Clock clock, Path data) {
        this.jobs = jobs;
        this.intake = records.intake();
        this.directory = records.directory();
        this.interactions = records.interactions();
        this.facts = records.facts();
        this.clock = clock;
        this.files = new ImportFiles(data);
    }

    /** Ends what is under way; it is taken up at the next start. Not interrupted: a database may suffer from that. */
    void leave() {
        paces.values().forEach(Pace::stop);
        worker.shutdown();
    }

    @Deactivate
    void close() throws InterruptedException {
        leave();
        if (!worker.awaitTermination(30, TimeUnit.SECONDS)) {
            LOG.warn("An import did not stop in time; it is taken up again at the next start");
        }
    }

    FactDesk facts() {
        return facts;
    }

    ImportFiles files() {
        return files;
    }

    /** Goes on with what a crash or a stop has left, and tidies up behind what is over. */
    void takeUp() {
        for (ImportJob job : jobs.atWork()) {
            Caller by = job.by().asCaller();
            if (job.state() == JobState.CHECKING) {
                jobs.restart(by, job.id(), left -> left.readAs(left.reading()));
            } else if (!files.isThere(job.id())) {
                fail(job, Failure.of(Failure.Cause.FILE_GONE));
            } else if (job.attempts() >= MOST_ATTEMPTS) {
                jobs.change(by, job.id(), left -> left.rested(JobState.INTERRUPTED, clock.instant(), null));
            } else {
                queue(jobs.change(by, job.id(), ImportJob::takenUp));
            }
        }
        files.sweep(unfinished());
    }

    private Set<JobId> unfinished() {
        return jobs.list(PageRequest.first(PageRequest.MOST)).items().stream()
                .filter(job -> !job.state().isOver())
                .map(ImportJob::id)
                .collect(Collectors.toSet());
    }

    /** Has the import worked through when its turn comes. */
    void queue(ImportJob job) {
        Pace pace = new Pace(job);
        paces.put(job.id(), pace);
        worker.execute(() -> work(job, pace));
    }

    /** Has it worked through when its turn comes, and waits for it: two at a time would not see whom the other takes in. */
    void workNow(ImportJob job) {
        Pace pace = new Pace(job);
        paces.put(job.id(), pace);
        Future<?> turn = worker.submit(() -> work(job, pace));
        try {
            turn.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("the import of " + job.fileName() + " ended", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody waits for the import of " + job.fileName(), stopped);
        }
    }

    /** Ends it after the batch that is under way; tells whether there is one. */
    boolean cancel(JobId id) {
        Pace pace = paces.get(id);
        boolean isAtWork = pace != null && pace.cancel();
        if (pace != null && !isAtWork) {
            paces.remove(id, pace);
        }
        return isAtWork;
    }

    ImportStatus status(ImportJob job) {
        Pace pace = paces.get(job.id());
        return pace == null
                ? ImportStatus.of(job)
                : new ImportStatus(
                        job, pace.counts(), pace.bytesRead(), pace.rowsPerSecond(), pace.timeLeft(), pace.isWaiting());
    }

    private void work(ImportJob job, Pace pace) {
        if (!pace.begin()) {
            return;
        }
        try {
            new ImportRun(job, files.path(job.id()), taking(job), jobs, pace).walk();
            if (pace.isCancelled()) {
                rest(job, job.state() == JobState.CHECKING ? JobState.UPLOADED : JobState.CANCELLED, null);
            } else if (!pace.isStopped()) {
                rest(job, job.state() == JobState.CHECKING ? JobState.CHECKED : JobState.DONE, null);
            }
        } catch (RuntimeException failure) {
            LOG.error("Import of {} stopped", job.fileName(), failure);
            interrupted(job, failure);
        } finally {
            paces.remove(job.id(), pace);
        }
    }

    private Taking taking(ImportJob job) {
        Caller by = job.by().asCaller();
        String source = Sources.of(job);
        return switch (job.reading().format().kind()) {
            case PEOPLE -> new PeopleTaking(by, source, intake, directory);
            case ORGANIZATIONS -> new OrganizationTaking(by, directory);
            case INTERACTIONS -> new InteractionTaking(job, intake, interactions, clock);
            case FACTS -> facts.taking(by);
        };
    }

    private void interrupted(ImportJob job, RuntimeException failure) {
        try {
            Failure why = new Failure(Failure.Cause.STOPPED, String.valueOf(failure.getMessage()));
            rest(job, job.state() == JobState.CHECKING ? JobState.UPLOADED : JobState.INTERRUPTED, why);
        } catch (RuntimeException unreachable) {
            // The database is gone; what it says of the import is true again at the next start.
            LOG.warn("The state of import {} cannot be kept: {}", job.id().value(), unreachable.toString());
        }
    }

    void fail(ImportJob job, Failure why) {
        rest(job, JobState.FAILED, why);
    }

    void rest(ImportJob job, JobState state, @Nullable Failure why) {
        ImportJob rested = jobs.change(job.by().asCaller(), job.id(), left -> left.rested(state, clock.instant(), why));
        if (rested.state().isOver()) {
            files.remove(job.id());
        }
    }
}
