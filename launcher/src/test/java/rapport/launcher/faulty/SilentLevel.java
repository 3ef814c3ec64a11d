package rapport.launcher.faulty;

import rapport.api.level.Level;
import rapport.api.level.LevelDescription;

/** A level that says nothing of itself. */
public final class SilentLevel implements Level {

    @Override
    public LevelDescription describe() {
        return null;
    }
}
