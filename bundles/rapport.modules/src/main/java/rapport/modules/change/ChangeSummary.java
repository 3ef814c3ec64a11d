package rapport.modules.change;

import java.util.Collection;

/** A change in one line that needs no translation, as it is kept and as the terminal says it. */
public final class ChangeSummary {

    /** Before a module that comes. */
    public static final String COMES = "+ ";

    /** Before a module that goes. */
    public static final String GOES = "– ";

    /** Before a change that is taken back. */
    public static final String BACK = "↩ ";

    /** Before the modules that a lock file changes. */
    public static final String LOCK = "lock: ";

    /** Between what becomes of several modules. */
    public static final String NEXT = ", ";

    private ChangeSummary() {}

    static String comes(String module, String version) {
        return COMES + module + " " + version;
    }

    static String goes(String module, String version) {
        return GOES + module + " " + version;
    }

    static String becomes(String module, String before, String afterwards) {
        return module + " " + before + " → " + afterwards;
    }

    static String takenBack(String summary) {
        return BACK + summary;
    }

    static String locked(Collection<String> modules) {
        return LOCK + String.join(NEXT, modules);
    }
}
