package rapport.testkit;

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

/** Levels switched on and off by the test: those it names, or donors outside and our own house inside. */
public final class TestLevels implements Levels {

    private final List<LevelDescription> enabled;

    /** Donors outside and our own house inside; neither is a level that ships. */
    public TestLevels() {
        this(List.of(outside("donors"), inside("house")));
    }

    private TestLevels(List<LevelDescription> levels) {
        this.enabled = new ArrayList<>(levels);
    }

    /** These and no others, such as the level that is tested. */
    public static TestLevels of(LevelDescription... levels) {
        return new TestLevels(List.of(levels));
    }

    /** A level of organizations outside, with one stage and one role. */
    public static LevelDescription outside(String name) {
        return describe(name, Set.of(Counterpart.ORGANIZATION));
    }

    /** A level of colleagues of ours, with one stage and one role. */
    public static LevelDescription inside(String name) {
        return describe(name, Set.of(Counterpart.COLLEAGUE));
    }

    /** From now on its counterparts are ours. */
    public void turnInside(String name) {
        disable(name);
        enabled.add(inside(name));
    }

    public void disable(String name) {
        enabled.removeIf(level -> level.name().equals(name));
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
