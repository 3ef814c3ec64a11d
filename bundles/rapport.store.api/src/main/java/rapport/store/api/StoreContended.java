package rapport.store.api;

import org.jspecify.annotations.Nullable;

/** Other writes kept this one from being done, several times in a row; trying again later may succeed. */
public final class StoreContended extends StoreFailure {

    private static final long serialVersionUID = 1L;

    public StoreContended(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
