package rapport.health.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;

/** On which levels there are relationships for a caller: those that are enabled and that the caller may read. */
record Sight(Levels levels) {

    List<String> of(Caller by) {
        return levels.enabled().stream()
                .map(LevelDescription::name)
                .filter(by::mayRead)
                .toList();
    }

    /** The same, of one level only. */
    List<String> of(Caller by, @Nullable String level) {
        return of(by).stream().filter(one -> level == null || one.equals(level)).toList();
    }
}
