package rapport.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.access.Caller;
import rapport.api.party.Intake.Result;
import rapport.exchange.formats.Formats;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.Counts;
import rapport.exchange.model.Finding;
import rapport.exchange.model.Format.Kind;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.JobState;
import rapport.exchange.model.Refusal;
import rapport.exchange.model.Row;
import rapport.exchange.model.Rows;
import rapport.exchange.model.Severity;
import rapport.exchange.model.Step;
import rapport.exchange.store.ImportJobs;
import rapport.store.api.StoreDamaged;
import rapport.store.api.StoreUnavailable;

/**
 * One walk over a file, batch by batch: what was taken in and the row that was reached become lasting together, so that it
 * can be taken up again behind that row whatever stopped it.
 */
final class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    /** Each batch writes anew a good part of every index, however few rows it has; a cancelled import waits for one. */
    static final int BATCH = 5_000;

    /** Facts go through all that a form asks of them, one by one. */
    private static final int BATCH_OF_FACTS = 100;

    /** So many rows take a second or a few where the machine is busy. */
    static final int HANDFUL = 500;

    private final ImportJob job;
    private final Path file;
    private final Taking taking;
    private final ImportJobs jobs;
    private final Caller by;
    private final Pace pace;
    private final int most;

    ImportRun(ImportJob job, Path file, Taking taking, ImportJobs jobs, Pace pace) {
        this.job = job;
        this.file = file;
        this.taking = taking;
        this.jobs = jobs;
        this.by = job.by().asCaller();
        this.pace = pace;
        this.most = job.reading().format().kind() == Kind.FACTS ? BATCH_OF_FACTS : BATCH;
    }

    /** Walks to the end of the file, or until it is asked to stop. */
    void walk() {
        try (Rows rows = Formats.open(file, job.reading())) {
            for (long passed = 0; passed < job.rowReached() && !pace.isStopped() && rows.hasNext(); passed++) {
                rows.next();
            }
            while (!pace.isStopped() && rows.hasNext()) {
                List<Row> batch = batch(rows);
                remember(batch, rows.bytesRead());
            }
        }
    }

    private List<Row> batch(Rows rows) {
        List<Row> batch = new ArrayList<>(most);
        while (batch.size() < most && rows.hasNext()) {
            batch.add(rows.next());
        }
        return batch;
    }

    private void remember(List<Row> batch, long bytesRead) {
        try {
            ImportJob reached = jobs.step(by, job.id(), () -> step(batch, bytesRead, wanted(judge(batch))));
            pace.reached(reached.counts(), reached.rowReached(), reached.bytesRead());
        } catch (StoreUnavailable | StoreDamaged gone) {
            throw gone;
        } catch (RuntimeException failure) {
            if (!pace.isLeft()) {
                rememberSingly(batch, bytesRead, failure);
            }
        }
    }

    /** Whoever stops the program waits for no batch: its transaction is undone, and the next start begins with it. */
    private List<Verdict> wanted(List<Verdict> verdicts) {
        if (pace.isLeft()) {
            throw new CancellationException("the batch under way is left to the next start");
        }
        return verdicts;
    }

    /** One row that cannot be kept must not cost the others. */
    private void rememberSingly(List<Row> batch, long bytesRead, RuntimeException failure) {
        if (batch.size() > 1) {
            int middle = batch.size() / 2;
            remember(batch.subList(0, middle), bytesRead);
            if (!pace.isStopped()) {
                remember(batch.subList(middle, batch.size()), bytesRead);
            }
            return;
        }
        Row row = batch.get(0);
        LOG.warn("Row {} of {} cannot be kept: {}", row.origin().number(), job.fileName(), failure.toString());
        Verdict refused = Verdict.refused(row, Complaint.UNKEPT, new Culprit("", ""));
        ImportJob reached = jobs.step(by, job.id(), () -> step(batch, bytesRead, List.of(refused)));
        pace.reached(reached.counts(), reached.rowReached(), reached.bytesRead());
    }

    private List<Verdict> judge(List<Row> batch) {
        List<Row> sound = batch.stream().filter(row -> row.findFate().isEmpty()).toList();
        List<Verdict> verdicts = job.state() == JobState.CHECKING ? taking.consider(sound) : take(sound);
        Stream<Verdict> settled =
                batch.stream().flatMap(row -> row.findFate().map(fate -> Verdict.of(row, fate)).stream());
        return Stream.concat(verdicts.stream(), settled)
                .sorted((one, other) -> Long.compare(
                        one.row().origin().number(), other.row().origin().number()))
                .toList();
    }

    /** In handfuls, within the one transaction, so that whoever stops the program waits for no more than one of them. */
    private List<Verdict> take(List<Row> rows) {
        List<Verdict> verdicts = new ArrayList<>(rows.size());
        for (int from = 0; from < rows.size(); from += HANDFUL) {
            verdicts.addAll(wanted(taking.take(rows.subList(from, Math.min(from + HANDFUL, rows.size())))));
        }
        return verdicts;
    }

    private Step step(List<Row> batch, long bytesRead, List<Verdict> verdicts) {
        long last = batch.get(batch.size() - 1).origin().number();
        List<Finding> findings = verdicts.stream()
                .flatMap(verdict -> verdict.findings(job.reading()))
                .toList();
        List<Refusal> refusals = verdicts.stream()
                .filter(verdict -> verdict.result() == Result.REFUSED)
                .map(this::refusal)
                .toList();
        return new Step(last, bytesRead, counts(verdicts, findings), findings, refusals);
    }

    private static Counts counts(List<Verdict> verdicts, List<Finding> findings) {
        return new Counts(
                verdicts.size(),
                count(verdicts, Result.CREATED),
                count(verdicts, Result.UPDATED),
                count(verdicts, Result.UNCHANGED),
                count(verdicts, Result.REFUSED),
                findings.stream()
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .count());
    }

    private static long count(List<Verdict> verdicts, Result result) {
        return verdicts.stream().filter(verdict -> verdict.result() == result).count();
    }

    private Refusal refusal(Verdict verdict) {
        List<Finding> reasons = verdict.findings(job.reading())
                .filter(finding -> finding.severity() == Severity.REFUSED)
                .toList();
        return Refusal.of(verdict.row().origin(), reasons);
    }
}
