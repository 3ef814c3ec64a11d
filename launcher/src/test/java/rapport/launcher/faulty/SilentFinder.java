package rapport.launcher.faulty;

import java.util.List;
import java.util.Set;
import rapport.console.api.Finder;
import rapport.console.api.Found;
import rapport.console.api.Visit;

/** Finds nothing, not even an empty list. */
public final class SilentFinder implements Finder {

    @Override
    public List<Found> find(Visit visit, String words, Set<Found.Kind> kinds, int limit) {
        return null;
    }
}
