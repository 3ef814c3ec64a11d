package rapport.health.store;

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

/** Donors and friends; neither is a level that ships. */
public record DonorLevels(List<LevelDescription> enabled) implements Levels {

    public DonorLevels() {
        this(List.of(level("donors"), level("friends")));
    }

    @Override
    public Optional<LevelDescription> findEnabled(String name) {
        return enabled.stream().filter(level -> level.name().equals(name)).findFirst();
    }

    @Override
    public long generation() {
        return 1;
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
