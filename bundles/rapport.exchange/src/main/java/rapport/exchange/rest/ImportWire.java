package rapport.exchange.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapport.exchange.model.Counts;
import rapport.exchange.model.Finding;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.ImportStatus;

/** An import as clients see it. */
record ImportWire(
        String id,
        String fileName,
        String kind,
        String format,
        String state,
        long size,
        long bytesRead,
        CountsWire counts,
        long rowsPerSecond,
        @Nullable Long secondsLeft,
        List<ProblemWire> problems,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String failure) {

    /** What became of the rows. */
    record CountsWire(long rows, long created, long updated, long unchanged, long refused, long warnings) {

        static CountsWire of(Counts counts) {
            return new CountsWire(
                    counts.rows(),
                    counts.created(),
                    counts.updated(),
                    counts.unchanged(),
                    counts.refused(),
                    counts.warnings());
        }
    }

    /** Something wrong with a row or one of its cells. */
    record ProblemWire(long row, long line, String column, String severity, String code, String message, String value) {

        static ProblemWire of(Finding finding) {
            return new ProblemWire(
                    finding.row(),
                    finding.line(),
                    finding.column(),
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.key(),
                    finding.sentence(),
                    finding.value());
        }
    }

    static ImportWire of(ImportStatus status, List<Finding> problems) {
        ImportJob job = status.job();
        return new ImportWire(
                job.id().value().toString(),
                job.fileName(),
                job.reading().format().kind().name().toLowerCase(Locale.ROOT),
                job.reading().format().family(),
                state(job),
                job.size(),
                status.bytesRead(),
                CountsWire.of(status.counts()),
                status.rowsPerSecond(),
                status.timeLeft().map(left -> left.toSeconds()).orElse(null),
                problems.stream().map(ProblemWire::of).toList(),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                job.failure() == null ? null : job.failure().sentence());
    }

    /** Clients know four states and one for what waits for a person. */
    private static String state(ImportJob job) {
        return switch (job.state()) {
            case DONE -> "done";
            case FAILED, INTERRUPTED -> "failed";
            case CANCELLED -> "cancelled";
            case UPLOADED, CHECKED, CHECKING -> "waiting";
            case RUNNING -> "running";
        };
    }
}
