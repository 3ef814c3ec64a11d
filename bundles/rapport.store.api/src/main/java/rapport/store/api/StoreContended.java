package rapport.store.api;

import org.jspecify.annotations.Nullable;
import rapport.api.contribution.NotAFault;

/** Other writes kept this one from being done, several times in a row; trying again later may succeed. */
public final class StoreContended extends StoreFailure implements NotAFault {

    private static final long serialVersionUID = 1L;

    public StoreContended(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
