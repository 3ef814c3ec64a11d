package rapport.promises.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rapport.api.level.Iso44001Stage;
import rapport.api.level.LevelDescription;
import rapport.api.level.LevelDescription.Counterpart;
import rapport.api.level.LevelDescription.Words;
import rapport.api.level.Levels;
import rapport.api.level.Localized;
import rapport.api.level.Stage;

/** Donors and friends, switched on and off by a test; neither is a level that ships. */
public final class TwoLevels implements Levels {

    private final Set<String> on = new TreeSet<>(Set.of("donors", "friends"));

    public void disable(String name) {
        on.remove(name);
    }

    public void enable(String name) {
        on.add(name);
    }

    @Override
    public List<LevelDescription> enabled() {
        return on.stream().map(TwoLevels::level).toList();
    }

    @Override
    public Optional<LevelDescription> findEnabled(String name) {
        return on.contains(name) ? Optional.of(level(name)) : Optional.empty();
    }

    @Override
    public long generation() {
        return on.size();
    }

    private static LevelDescription level(String name) {
        return new LevelDescription(
                name,
                10,
                "users",
                "moss",
                Map.of(Locale.ENGLISH, new Words(name, name, name, "contact", "To care.")),
                Set.of(Counterpart.ORGANIZATION),
                List.of(Stage.of("first", Localized.of("First", "Anfang"), Iso44001Stage.WORKING_TOGETHER)
                        .every(14)),
                List.of(),
                List.of());
    }
}
