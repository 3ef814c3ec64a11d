package rapport.exchange.model;

/**
 * What became of the rows so far.
 *
 * @param warnings how many cells were left out of rows that were taken in
 */
public record Counts(long rows, long created, long updated, long unchanged, long refused, long warnings) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(
                rows + other.rows,
                created + other.created,
                updated + other.updated,
                unchanged + other.unchanged,
                refused + other.refused,
                warnings + other.warnings);
    }

    /** How many rows led to something being there, new or known. */
    public long taken() {
        return created + updated + unchanged;
    }
}
