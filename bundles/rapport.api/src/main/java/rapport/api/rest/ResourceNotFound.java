package rapport.api.rest;

/** There is no such thing, or the caller may not know of it. */
public final class ResourceNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ResourceNotFound(String what) {
        super("there is no " + what);
    }
}
