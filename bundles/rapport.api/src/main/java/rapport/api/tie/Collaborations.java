package rapport.api.tie;

import java.util.List;
import rapport.api.access.Caller;

/** How the parts of our own side work together, as ties of the last half year tell. Safe for use by many threads. */
public interface Collaborations {

    /**
     * Every two parts of ours that share work or have ties, silos first, then those that share most. These are counts of people and
     * name nobody; still whoever shows them asks who may see the inside of our house.
     */
    List<Collaboration> all(Caller by);

    /** How many of ours work in no part that is known, and are therefore in none of these counts. */
    default int inNoPart(Caller by) {
        return 0;
    }
}
