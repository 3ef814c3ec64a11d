package rapport.exchange;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.id.Ids;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.exchange.formats.Formats;
import rapport.exchange.model.ColumnMapping;
import rapport.exchange.model.FactMapping;
import rapport.exchange.model.Failure;
import rapport.exchange.model.Finding;
import rapport.exchange.model.Format;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.ImportStatus;
import rapport.exchange.model.Importer;
import rapport.exchange.model.Inspection;
import rapport.exchange.model.JobId;
import rapport.exchange.model.JobState;
import rapport.exchange.model.Reading;
import rapport.exchange.model.Refusal;
import rapport.exchange.model.Row;
import rapport.exchange.model.Rows;
import rapport.exchange.model.Table;
import rapport.exchange.model.Wish;
import rapport.exchange.store.ImportJobs;

/** Where files are handed in and looked through, and where one says what is to become of them. */
@Component(service = ImportDesk.class)
public final class ImportDesk {

    private static final int PROPOSED_FROM = 50;

    private final ImportJobs jobs;
    private final ImportWork work;
    private final Recollection recollection;
    private final Clock clock;

    @Activate
    public ImportDesk(@Reference ImportJobs jobs, @Reference ImportWork work, @Reference Clock clock) {
        this.jobs = jobs;
        this.work = work;
        this.recollection = new Recollection(jobs);
        this.clock = clock;
    }

    /**
     * Takes a file over: keeps it, looks how it is to be read, and waits for somebody to say go.
     *
     * @param name what the file is called where it comes from
     */
    public Outcome<ImportJob> handIn(Caller by, String name, InputStream content, Wish wish) {
        by.require(Role.MANAGER);
        JobId id = new JobId(Ids.next());
        Path file = work.files().keep(id, content);
        Outcome<ImportJob> outcome = recollection
                .read(file, name, wish)
                .map(reading -> ImportJob.uploaded(
                        id, shortened(name), file.toFile().length(), Importer.of(by), reading, clock.instant()));
        outcome.findValue()
                .ifPresentOrElse(job -> jobs.add(by, job), () -> work.files().remove(id));
        return outcome;
    }

    private static String shortened(String name) {
        String bare = name.isBlank() ? "file" : name.strip();
        return bare.length() <= 200 ? bare : bare.substring(bare.length() - 200);
    }

    /** The first rows of a table as they stand, for the screen on which one says what the columns mean. */
    public List<List<String>> samples(ImportJob job, int atMost) {
        Wish wish = new Wish(
                job.reading().format().kind(),
                job.reading().format().family(),
                job.reading().charset());
        Inspection inspection = Formats.inspect(work.files().path(job.id()), job.fileName(), wish);
        return inspection instanceof Inspection.Readable readable
                ? readable.samples().stream().limit(atMost).toList()
                : List.of();
    }

    /** The first rows as they are understood. */
    public List<Row> preview(ImportJob job, int atMost) {
        List<Row> first = new ArrayList<>();
        try (Rows rows = Formats.open(work.files().path(job.id()), job.reading())) {
            while (first.size() < atMost && rows.hasNext()) {
                first.add(rows.next());
            }
        }
        return first;
    }

    /** Reads the file in another way, before anything of it is taken in. */
    public Outcome<ImportJob> readAs(Caller by, ImportJob job, Wish wish) {
        by.require(Role.MANAGER);
        return recollection
                .read(work.files().path(job.id()), job.fileName(), wish)
                .map(reading -> holding(job, reading, wish))
                .map(reading -> jobs.restart(by, job.id(), was -> waiting(was).readAs(reading)));
    }

    /** The reading with a proposal for the facts that somebody says the file holds, where nothing is remembered of it. */
    private Reading holding(ImportJob job, Reading reading, Wish wish) {
        String table = wish.table();
        if (table == null || reading.format() != Format.CSV_FACTS) {
            return reading;
        }
        ColumnMapping mapping = reading.requireTable().mapping();
        FactMapping told = mapping.facts();
        if (told != null && told.table().equals(table)) {
            return reading;
        }
        char delimiter = reading.requireTable().delimiter();
        return reading.understoodAs(mapping.holding(
                work.facts().propose(table, mapping.headings(), samples(job, PROPOSED_FROM), delimiter)));
    }

    /** Says what the columns mean, and remembers it for the next file with these headings. */
    public ImportJob understand(Caller by, ImportJob job, ColumnMapping mapping) {
        by.require(Role.MANAGER);
        Reading said = job.reading().understoodAs(mapping);
        recollection.learn(by, said);
        return jobs.restart(by, job.id(), was -> waiting(was).readAs(said));
    }

    private static ImportJob waiting(ImportJob job) {
        if (job.state() != JobState.UPLOADED && job.state() != JobState.CHECKED) {
            throw new IllegalArgumentException("the import is " + job.state() + "; its columns are settled");
        }
        return job;
    }

    /** Starts a dry run, which changes nothing but what is known of the file. */
    public ImportJob check(Caller by, ImportJob job) {
        return begin(by, job, JobState.CHECKING);
    }

    /** Starts to take the rows in. */
    public ImportJob start(Caller by, ImportJob job) {
        return job.reading().isUnderstood() ? begin(by, job, JobState.RUNNING) : notUnderstood(by, job);
    }

    /** Without anybody who says what the columns mean, every single row would be refused. */
    private ImportJob notUnderstood(Caller by, ImportJob job) {
        work.fail(begun(by, job, JobState.RUNNING), Failure.of(Failure.Cause.NOT_UNDERSTOOD));
        return jobs.find(job.id()).orElse(job);
    }

    /** Takes the rows in before it returns. */
    ImportJob takeNow(Caller by, ImportJob job) {
        if (!job.reading().isUnderstood()) {
            return notUnderstood(by, job);
        }
        work.workNow(begun(by, job, JobState.RUNNING));
        return jobs.find(job.id()).orElse(job);
    }

    private ImportJob begin(Caller by, ImportJob job, JobState state) {
        ImportJob begun = begun(by, job, state);
        work.queue(begun);
        return begun;
    }

    private ImportJob begun(Caller by, ImportJob job, JobState state) {
        by.require(Role.MANAGER);
        return jobs.restart(by, job.id(), was -> waiting(was).begun(state, Importer.of(by), clock.instant()));
    }

    /** Goes on with one that was interrupted. */
    public ImportJob resume(Caller by, ImportJob job) {
        by.require(Role.MANAGER);
        ImportJob resumed = jobs.change(by, job.id(), was -> was.state() == JobState.INTERRUPTED ? was.takenUp() : was);
        if (job.state() == JobState.INTERRUPTED && resumed.state() == JobState.RUNNING) {
            work.queue(resumed);
        }
        return resumed;
    }

    /** Ends it where it is; what was taken in stays. */
    public void cancel(Caller by, ImportJob job) {
        by.require(Role.MANAGER);
        if (!work.cancel(job.id()) && !job.state().isOver()) {
            work.rest(job, job.state() == JobState.CHECKING ? JobState.UPLOADED : JobState.CANCELLED, null);
        }
    }

    /** Forgets it, its file and its problems; what was taken in stays. */
    public void discard(Caller by, ImportJob job) {
        by.require(Role.MANAGER);
        // Asked of what is kept: the worker lets go of an import a moment after it has come to rest.
        boolean atWork =
                jobs.find(job.id()).filter(known -> known.state().isAtWork()).isPresent();
        if (atWork && work.cancel(job.id())) {
            throw new IllegalArgumentException("the import is still at work; it is being cancelled");
        }
        jobs.delete(by, job.id());
        work.files().remove(job.id());
    }

    public Optional<ImportJob> find(Caller by, JobId id) {
        by.require(Role.MANAGER);
        return jobs.find(id);
    }

    public ImportStatus status(ImportJob job) {
        return work.status(job);
    }

    /** Newest first. */
    public Slice<ImportJob> list(Caller by, PageRequest page) {
        by.require(Role.MANAGER);
        return jobs.list(page);
    }

    /** What was wrong, in the file's order. */
    public Slice<Finding> problems(ImportJob job, PageRequest page) {
        return jobs.problems(job.id(), page);
    }

    /** What a finding says to a reader of that language, in the words of the table that raised it. */
    public String sentence(ImportJob job, Finding finding, Locale locale) {
        Table table = job.reading().table();
        return work.facts().sentence(table == null ? null : table.mapping(), finding, locale);
    }

    /** Walks over the rows that were not taken in. */
    public void eachRefusal(ImportJob job, Consumer<Refusal> visitor) {
        jobs.eachRefusal(job.id(), visitor);
    }

    /** The headings above the cells of refused rows. */
    public static List<String> headings(ImportJob job) {
        return Formats.headings(job.reading());
    }
}
