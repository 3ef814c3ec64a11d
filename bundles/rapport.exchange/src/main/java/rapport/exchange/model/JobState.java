package rapport.exchange.model;

import java.util.Locale;

/** How far an import is. */
public enum JobState {
    /** Uploaded; somebody has to say what the columns mean. */
    UPLOADED,
    /** The dry run is under way. */
    CHECKING,
    /** The dry run is over; somebody has to say yes. */
    CHECKED,
    /** Rows are being taken in. */
    RUNNING,
    /** It stopped in the middle and waits to be taken up again. */
    INTERRUPTED,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether something is being done at the moment. */
    public boolean isAtWork() {
        return this == CHECKING || this == RUNNING;
    }

    /** Whether nothing will happen any more. */
    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }

    /** The message key of its name. */
    public String key() {
        return "state." + name().toLowerCase(Locale.ROOT);
    }
}
