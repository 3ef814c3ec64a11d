package rapport.api.access;

/** What somebody may do on a level. */
public enum Right {
    NONE,
    READ,
    WRITE;

    /** Whether this right is enough where the other is asked for. */
    public boolean covers(Right asked) {
        return ordinal() >= asked.ordinal();
    }
}
