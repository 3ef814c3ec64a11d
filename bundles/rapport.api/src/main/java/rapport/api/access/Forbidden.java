package rapport.api.access;

import rapport.api.contribution.NotAFault;

/** The caller may not do this. The message says which role or right it needs. */
public final class Forbidden extends RuntimeException implements NotAFault {

    private static final long serialVersionUID = 1L;

    public Forbidden(String why) {
        super(why);
    }
}
