package rapport.console.api;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/** Finds records while somebody types: in the palette, the search field and the pickers of forms. */
@ConsumerType
public interface Finder {

    /** The best matches among those kinds that the caller may see, best first; fast enough to be asked on each key. */
    List<Found> find(Visit visit, String words, Set<Found.Kind> kinds, int limit);
}
