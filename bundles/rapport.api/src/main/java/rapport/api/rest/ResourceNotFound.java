package rapport.api.rest;

import rapport.api.contribution.NotAFault;

/** There is no such thing, or the caller may not know of it. */
public final class ResourceNotFound extends RuntimeException implements NotAFault {

    private static final long serialVersionUID = 1L;

    public ResourceNotFound(String what) {
        super("there is no " + what);
    }
}
