package rapport.store.api;

import org.jspecify.annotations.Nullable;

/** The database said no, or said nothing. */
public abstract sealed class StoreFailure extends RuntimeException
        permits Conflict, OtherVersion, RuleBroken, StoreContended, StoreDamaged, StoreUnavailable, StatementFailed {

    private static final long serialVersionUID = 1L;

    StoreFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
