package rapport.api.level;

import java.util.List;
import java.util.Optional;

/** The core registry: which levels are enabled right now. Safe for use by many threads; answers from memory. */
public interface Levels {

    /** The enabled levels in the order of the navigation. */
    List<LevelDescription> enabled();

    /** The level of that name, if it is enabled. */
    Optional<LevelDescription> findEnabled(String name);

    /** Grows with every level that appears or disappears; equal values mean the same levels. */
    long generation();
}
