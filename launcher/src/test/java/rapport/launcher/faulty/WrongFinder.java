package rapport.launcher.faulty;

import java.util.List;
import java.util.Set;
import rapport.console.api.Finder;
import rapport.console.api.Found;
import rapport.console.api.Visit;

/** Finds only trouble. */
public final class WrongFinder implements Finder {

    @Override
    public List<Found> find(Visit visit, String words, Set<Found.Kind> kinds, int limit) {
        throw new IllegalArgumentException("no such word");
    }
}
