package rapport.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.level.Iso44001Stage;
import rapport.api.level.Level;
import rapport.api.level.LevelDescription;
import rapport.api.level.LevelDescription.Counterpart;
import rapport.api.level.LevelDescription.Words;
import rapport.api.level.Localized;
import rapport.api.level.Stage;

class RunningLevelsTest {

    private final GuardedDoor door = new GuardedDoor(Clock.systemUTC(), Duration.ofSeconds(1), 3);
    private final RunningLevels levels = new RunningLevels(door);

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void listsLevelsInTheirOrder() {
        levels.addLevel(level("donors", 30));
        levels.addLevel(level("partners", 10));

        assertThat(levels.enabled()).extracting(LevelDescription::name).containsExactly("partners", "donors");
        assertThat(levels.findEnabled("donors")).isPresent();
    }

    @Test
    void forgetsALevelThatLeavesAndTellsThatSomethingChanged() {
        Level donors = level("donors", 30);
        levels.addLevel(donors);
        long before = levels.generation();

        levels.removeLevel(donors);

        assertThat(levels.findEnabled("donors")).isEmpty();
        assertThat(levels.generation()).isGreaterThan(before);
    }

    @Test
    void leavesOutALevelThatThrowsOrSaysNothing() {
        levels.addLevel(() -> {
            throw new IllegalStateException("no words today");
        });
        levels.addLevel(new Speechless());
        levels.addLevel(level("donors", 30));

        assertThat(levels.enabled()).extracting(LevelDescription::name).containsExactly("donors");
        assertThat(door.faults()).hasSize(2);
    }

    @Test
    void keepsTheFirstOfTwoLevelsOfTheSameName() {
        Level first = level("donors", 30);
        Level second = level("donors", 1);
        levels.addLevel(first);
        levels.addLevel(second);

        levels.removeLevel(second);

        assertThat(levels.enabled()).extracting(LevelDescription::order).containsExactly(30);
    }

    private static final class Speechless implements Level {
        @Override
        @SuppressWarnings("NullAway")
        public @Nullable LevelDescription describe() {
            return null;
        }
    }

    private static Level level(String name, int order) {
        Stage stage = new Stage("first", Localized.of("First", "Erste"), null, 30, false, Iso44001Stage.AWARENESS);
        Words words = new Words(name, name, name, "contact", "Something matters most.");
        LevelDescription description = new LevelDescription(
                name,
                order,
                "heart",
                "rose",
                Map.of(Locale.ENGLISH, words),
                Set.of(Counterpart.ORGANIZATION),
                List.of(stage),
                List.of(),
                List.of());
        return () -> description;
    }
}
