package rapport.store.api;

import org.jspecify.annotations.Nullable;
import rapport.api.contribution.NotAFault;

/** The database file cannot be read any more: it has to be restored from a backup. */
public final class StoreDamaged extends StoreFailure implements NotAFault {

    private static final long serialVersionUID = 1L;

    public StoreDamaged(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
