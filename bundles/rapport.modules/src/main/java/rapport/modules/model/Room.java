package rapport.modules.model;

/**
 * How much room on disk something needs, and how much there is, in bytes.
 *
 * @param needed about how much it takes
 * @param free how much is free now
 * @param left how much of that is not to be taken, since everybody's work goes on
 */
public record Room(long needed, long free, long left) {

    private static final long MEGABYTE = 1L << 20;

    /** Whether it fits; what takes no room always does. */
    public boolean isEnough() {
        return needed == 0 || free - left >= needed;
    }

    /** In whole megabytes, rounded up, so that little is not nothing. */
    public long neededMegabytes() {
        return (needed + MEGABYTE - 1) / MEGABYTE;
    }

    public long freeMegabytes() {
        return free / MEGABYTE;
    }

    /** How much must be freed before it fits, in whole megabytes. */
    public long missingMegabytes() {
        return Math.max(0, (needed + left - free + MEGABYTE - 1) / MEGABYTE);
    }
}
