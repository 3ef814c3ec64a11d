package rapport.store.api;

import rapport.api.contribution.NotAFault;

/** The tables of a module were made by a version of the program whose scripts differ from the ones that are here. */
public final class OtherVersion extends StoreFailure implements NotAFault {

    private static final long serialVersionUID = 1L;

    private final String module;
    private final boolean newer;

    /**
     * What was found.
     *
     * @param newer whether scripts were applied that come after the last one known here
     */
    public OtherVersion(String module, boolean newer, Throwable cause) {
        super("the tables of " + module + " were made by " + (newer ? "a newer" : "another") + " version", cause);
        this.module = module;
        this.newer = newer;
    }

    public String module() {
        return module;
    }

    public boolean isNewer() {
        return newer;
    }
}
