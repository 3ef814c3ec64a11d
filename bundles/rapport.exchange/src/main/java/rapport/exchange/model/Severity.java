package rapport.exchange.model;

/** What a problem means for its row. */
public enum Severity {
    /** The row cannot be taken in. */
    REFUSED,
    /** The row is taken in without the cell in question. */
    WARNING,
    /** The row is as it should be, and tells nothing of people. */
    PASSED
}
