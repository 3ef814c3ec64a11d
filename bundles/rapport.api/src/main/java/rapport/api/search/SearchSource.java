package rapport.api.search;

import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes the records of one kind findable by their words. Contributed as an OSGi service, and reached through the guarded door. The
 * index follows the journal: a record that an entry brings or changes is read from that entry, one that is gone in it is found no
 * more.
 */
@ConsumerType
public interface SearchSource {

    /** The subject kind of its records in the journal: {@code concern}. */
    String kind();

    /** What there is to find in a record as the journal keeps it; empty where there is nothing, or no more. */
    Optional<Findable> read(String json);

    /** Tells every record that can be found, those on levels that are not enabled too: to make the index anew. */
    void each(Consumer<Findable> visitor);

    /** The name of an icon of the console. */
    String icon();
}
