package rapport.store;

/** How far a projection has come, and the next step from there. */
interface Bookmark {

    /** Whether what is derived so far can be continued. */
    boolean isUsable();

    /** Makes everything anew, as of one moment. */
    void rebuild();

    /** Takes in what comes next; returns whether there may be more. */
    boolean advance();

    /** The last position taken in. */
    long position();
}
