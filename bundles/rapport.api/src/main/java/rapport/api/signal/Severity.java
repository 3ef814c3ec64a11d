package rapport.api.signal;

/** How much a signal presses. */
public enum Severity {
    /** Needs somebody now. */
    NOW,
    /** Needs somebody this week. */
    THIS_WEEK,
    /** Worth watching. */
    WATCH
}
