package rapport.api.sample;

import rapport.api.access.Caller;

/**
 * A fictional firm with colleagues, customers, suppliers and a history; its dates are relative to the day it is made. Safe for
 * use by many threads.
 */
public interface SampleCompany {

    /** Makes it, unless it is there. Takes a few seconds. */
    void create(Caller by);

    /** Removes everything that {@link #create} made, and nothing else. */
    void remove(Caller by);

    boolean isPresent();
}
