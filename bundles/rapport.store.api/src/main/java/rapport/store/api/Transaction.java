package rapport.store.api;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import rapport.api.access.Caller;

/** A piece of work that changes facts, and says so in the journal: both become lasting together, or neither does. */
public interface Transaction extends Session {

    /** Who asked for the change. */
    Caller by();

    /** When it happens; the same instant for everything in this transaction. */
    Instant at();

    /** Writes the changes into the journal, in this order; fast for thousands at a time. */
    void recordAll(Collection<Change> changes);

    /** Writes what has changed into the journal. */
    default void record(Change change) {
        recordAll(List.of(change));
    }
}
