package rapport.store.api;

import org.jspecify.annotations.Nullable;
import rapport.api.contribution.NotAFault;

/** The database cannot be reached, or has been closed. */
public final class StoreUnavailable extends StoreFailure implements NotAFault {

    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
