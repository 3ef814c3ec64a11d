package rapport.api.concern;

/** How far a concern has come, from the first hearing to the closing statement. */
public enum Gate {
    /** We have it in their words. */
    HEARD,
    /** We have said what we understood, and wait for their answer. */
    PLAYED_BACK,
    /** A person of theirs has said: yes, that is it. */
    CONFIRMED,
    /** We have done what we said we would. */
    ADDRESSED,
    /** They have said that it is solved. */
    VERIFIED,
    /** The closing statement has been made; follow-ups go on. */
    CLOSED,
    /** They no longer have it, or never meant it. */
    WITHDRAWN;

    /** Whether it still asks something of us. */
    public boolean isOpen() {
        return this != CLOSED && this != WITHDRAWN;
    }
}
