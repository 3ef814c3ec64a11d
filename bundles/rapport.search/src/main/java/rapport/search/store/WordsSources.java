package rapport.search.store;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import rapport.api.search.Findable;

/** What knows the words by which records are found. */
public interface WordsSources {

    /** The kinds of records that are known now. */
    Set<String> kinds();

    /** What there is to find in a record as the journal keeps it. */
    Optional<Findable> read(String kind, String json);

    /** Tells every record of a kind. */
    void each(String kind, Consumer<Findable> visitor);

    /** Calls back, on any thread, when a kind was added. */
    void whenAdded(Runnable called);
}
