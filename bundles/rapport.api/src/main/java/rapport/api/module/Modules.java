package rapport.api.module;

import java.util.List;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;

/**
 * Switches modules on and off while others run, and remembers the choice. Safe for use by many threads; changes need the role
 * administrator and are journalled.
 */
public interface Modules {

    /** All there are, the platform first, then by name. */
    List<Module> list(Caller by);

    /** Starts it, now and after every restart. Done as well where it runs already. */
    Outcome<Module> enable(Caller by, String name);

    /** Stops it, now and after every restart. What it has recorded stays. */
    Outcome<Module> disable(Caller by, String name);
}
