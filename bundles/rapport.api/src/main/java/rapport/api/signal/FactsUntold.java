package rapport.api.signal;

import rapport.api.contribution.NotAFault;

/** A source of facts could not tell what it knows, so nothing can be said that depends on it. */
public final class FactsUntold extends IllegalStateException implements NotAFault {

    private static final long serialVersionUID = 1L;

    public FactsUntold(Class<?> kind) {
        super("nobody could tell about " + kind.getName());
    }
}
