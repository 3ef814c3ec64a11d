package rapport.exchange.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way in.
 *
 * @param fileName what it was called where it came from
 * @param size in bytes
 * @param reading how it is read
 * @param rowReached the last row of which all is remembered; the import goes on behind it
 * @param bytesRead how much of the file that is
 * @param attempts how often it was started since it last got on, so that one that brings the program down is not started for ever
 * @param failure why it failed or stopped; null where it did not
 */
public record ImportJob(
        JobId id,
        String fileName,
        long size,
        Importer by,
        Reading reading,
        JobState state,
        Counts counts,
        long rowReached,
        long bytesRead,
        int attempts,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Failure failure) {

    /** A file that has just arrived. */
    public static ImportJob uploaded(JobId id, String fileName, long size, Importer by, Reading reading, Instant at) {
        return new ImportJob(
                id, fileName, size, by, reading, JobState.UPLOADED, Counts.NONE, 0, 0, 0, at, null, null, null);
    }

    /** The same file, read otherwise and not yet checked. */
    public ImportJob readAs(Reading other) {
        return new ImportJob(
                id, fileName, size, by, other, JobState.UPLOADED, Counts.NONE, 0, 0, 0, createdAt, null, null, null);
    }

    /** Begins from the first row: a dry run, or taking in. */
    public ImportJob begun(JobState work, Importer now, Instant at) {
        return new ImportJob(id, fileName, size, now, reading, work, Counts.NONE, 0, 0, 1, createdAt, at, null, null);
    }

    /** Goes on where it stopped. */
    public ImportJob takenUp() {
        return new ImportJob(
                id,
                fileName,
                size,
                by,
                reading,
                JobState.RUNNING,
                counts,
                rowReached,
                bytesRead,
                attempts + 1,
                createdAt,
                startedAt,
                null,
                null);
    }

    public ImportJob reached(long row, long bytes, Counts sum) {
        return new ImportJob(
                id,
                fileName,
                size,
                by,
                reading,
                state,
                sum,
                row,
                bytes,
                row > rowReached ? 1 : attempts,
                createdAt,
                startedAt,
                finishedAt,
                failure);
    }

    /** Comes to rest in that state. */
    public ImportJob rested(JobState rest, Instant at, @Nullable Failure why) {
        return new ImportJob(
                id,
                fileName,
                size,
                by,
                reading,
                rest,
                counts,
                rowReached,
                bytesRead,
                attempts,
                createdAt,
                startedAt,
                at,
                why);
    }
}
