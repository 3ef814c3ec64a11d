package rapport.store.api;

import java.time.Duration;
import java.util.List;

/** The projections that follow the journal, and how far they have come. */
public interface Projections {

    /**
     * Waits until the named projections, or all when none is named, have taken in everything that is in the journal now.
     * One that is failing, being rebuilt or not there is not waited for.
     *
     * @return whether those that were waited for made it in time
     */
    boolean awaitCaughtUp(Duration atMost, String... names);

    /** The journal's last position. */
    long position();

    /** How each stands, by name. */
    List<ProjectionStatus> status();

    /** Has a projection made anew from the facts; returns at once. Does nothing when there is none of that name. */
    void rebuild(String name);
}
