package rapport.store.api;

import java.util.UUID;
import rapport.api.contribution.NotAFault;

/** Somebody else changed the record since it was read, or removed it: read it again before changing it. */
public final class Conflict extends StoreFailure implements NotAFault {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final UUID subject;
    private final long expected;

    public Conflict(String kind, UUID subject, long expected) {
        super(kind + " " + subject + " is not at version " + expected + " any more", null);
        this.kind = kind;
        this.subject = subject;
        this.expected = expected;
    }

    /** What the record is. */
    public String kind() {
        return kind;
    }

    /** Which record it is. */
    public UUID subject() {
        return subject;
    }

    /** The version from which the change started. */
    public long expected() {
        return expected;
    }
}
