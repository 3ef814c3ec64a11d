package rapport.store.api;

import org.jspecify.annotations.Nullable;

/** A statement that this database does not understand or cannot carry out: a mistake of the program. */
public final class StatementFailed extends StoreFailure {

    private static final long serialVersionUID = 1L;

    public StatementFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
