package rapport.launcher.faulty;

import rapport.api.level.Level;
import rapport.api.level.LevelDescription;

/** A level that describes itself as what cannot be. */
public final class WrongLevel implements Level {

    @Override
    public LevelDescription describe() {
        throw new IllegalArgumentException("a level without a stage");
    }
}
