package rapport.exchange.model;

import java.time.Duration;
import java.util.Optional;

/**
 * An import as it is at this moment.
 *
 * @param rowsPerSecond 0 where it is not at work
 * @param waiting whether others come before it
 */
public record ImportStatus(
        ImportJob job,
        Counts counts,
        long bytesRead,
        long rowsPerSecond,
        Optional<Duration> timeLeft,
        boolean waiting) {

    /** One that is at rest. */
    public static ImportStatus of(ImportJob job) {
        return new ImportStatus(job, job.counts(), job.bytesRead(), 0, Optional.empty(), false);
    }
}
