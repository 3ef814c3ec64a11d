package rapport.mail.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapport.api.level.Iso44001Stage;
import rapport.api.level.LevelDescription;
import rapport.api.level.LevelDescription.Counterpart;
import rapport.api.level.LevelDescription.Words;
import rapport.api.level.Levels;
import rapport.api.level.Localized;
import rapport.api.level.Stage;

/** Donors, a level that ships with nothing, switched off by the test. */
public final class TestLevels implements Levels {

    private final List<LevelDescription> enabled = new ArrayList<>(List.of(new LevelDescription(
            "donors",
            10,
            "users",
            "moss",
            Map.of(Locale.ENGLISH, new Words("Donors", "donor", "donors", "giver", "To care.")),
            Set.of(Counterpart.ORGANIZATION),
            List.of(Stage.of("asked", Localized.of("Asked", "Gefragt"), Iso44001Stage.AWARENESS)),
            List.of(),
            List.of())));

    public void disable() {
        enabled.clear();
    }

    @Override
    public List<LevelDescription> enabled() {
        return List.copyOf(enabled);
    }

    @Override
    public Optional<LevelDescription> findEnabled(String name) {
        return enabled.stream().filter(level -> level.name().equals(name)).findFirst();
    }

    @Override
    public long generation() {
        return enabled.size();
    }
}
