package rapport.api.contribution;

/** A contribution threw, hung or is switched off. The message says which and what in a sentence; the cause is what it threw. */
public final class ContributionFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean switchedOff;

    public ContributionFailed(String message, boolean switchedOff, Throwable cause) {
        super(message, cause);
        this.switchedOff = switchedOff;
    }

    /** A contribution that is not called because it failed too often, or took too long: nothing was thrown. */
    public ContributionFailed(String message, boolean switchedOff) {
        super(message);
        this.switchedOff = switchedOff;
    }

    /** Whether it was not called at all. */
    public boolean isSwitchedOff() {
        return switchedOff;
    }
}
