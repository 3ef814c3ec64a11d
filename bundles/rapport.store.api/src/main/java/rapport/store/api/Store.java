package rapport.store.api;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import rapport.api.access.Caller;

/**
 * Reads and writes of one module.
 *
 * <p>Pieces of work nest on their thread, across the stores of all modules: a read within a write sees what the write has
 * done so far; a write within a write is part of it, and undone alone when only the inner one throws. Nothing of a write
 * is kept when it throws. Work may be run again when the database could not serve it beside another one, so it changes
 * nothing but the database.
 *
 * <p>Every method throws a {@link StoreFailure} when the database says no or says nothing.
 */
public interface Store {

    /** Reads; on its own it sees every write that was acknowledged before. */
    <T> T read(Function<? super Session, ? extends T> work);

    /** Changes facts in the caller's name, and tells how far the journal then reaches. */
    <T> Written<T> commit(Caller by, Function<? super Transaction, ? extends T> work);

    /**
     * Does work whose facts happened long ago, as when a history is taken in from elsewhere: every transaction that it begins on
     * this thread, of whatever module, tells that instant as its own. The journal still keeps when it was written down.
     *
     * @throws IllegalArgumentException when the instant lies ahead
     */
    <T> T asOf(Instant happened, Supplier<? extends T> work);

    /** Changes facts in the caller's name. */
    default <T> T write(Caller by, Function<? super Transaction, ? extends T> work) {
        return this.<T>commit(by, work).value();
    }

    /** Changes facts in the caller's name, with nothing to tell. */
    default void run(Caller by, Consumer<? super Transaction> work) {
        this.<Boolean>commit(by, transaction -> {
            work.accept(transaction);
            return true;
        });
    }
}
