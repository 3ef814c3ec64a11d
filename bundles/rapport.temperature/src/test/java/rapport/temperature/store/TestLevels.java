package rapport.temperature.store;

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
import rapport.api.level.StakeholderRole;

/** Donors outside and our own house inside, switched on and off by the test; neither is a level that ships. */
public final class TestLevels implements Levels {

    private final List<LevelDescription> enabled = new ArrayList<>(List.of(
            describe("donors", Set.of(Counterpart.ORGANIZATION)), describe("house", Set.of(Counterpart.COLLEAGUE))));

    public void disable(String name) {
        enabled.removeIf(level -> level.name().equals(name));
    }

    /** From now on its counterparts are ours. */
    public void turnInside(String name) {
        disable(name);
        enabled.add(describe(name, Set.of(Counterpart.COLLEAGUE)));
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

    private static LevelDescription describe(String name, Set<Counterpart> counterparts) {
        return new LevelDescription(
                name,
                10,
                "users",
                "moss",
                Map.of(Locale.ENGLISH, new Words(name, name, name, "contact", "To care.")),
                counterparts,
                List.of(new Stage(
                        "first", Localized.of("First", "Anfang"), null, 14, false, Iso44001Stage.WORKING_TOGETHER)),
                List.of(StakeholderRole.of("giver", "Giver", "Geberin")),
                List.of());
    }
}
