package rapport.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import rapport.api.level.Level;
import rapport.api.level.LevelDescription;
import rapport.api.level.Stage;
import rapport.testkit.LevelContract;
import rapport.testkit.MessagesContract;

class TeamLevelTest extends LevelContract {

    private final TeamLevel level = new TeamLevel(defaults());
    private final LevelDescription described = level.describe();

    @Override
    protected Level level() {
        return level;
    }

    @Test
    void isCalledByItsPlaceInUrls() {
        assertThat(described.name()).isEqualTo("team");
    }

    @Test
    void asksForContactInEveryStageOnTheWay() {
        assertThat(described.stages())
                .filteredOn(stage -> !stage.beside())
                .extracting(Stage::cadenceDays)
                .doesNotContainNull();
    }

    @Test
    void bringsRulesThatSpeakEnglishAndGerman() {
        assertThat(level.rules()).isNotEmpty().allSatisfy(rule -> MessagesContract.assertComplete(rule.getClass()));
    }

    private static TeamLevel.Config defaults() {
        return (TeamLevel.Config) Proxy.newProxyInstance(
                TeamLevel.Config.class.getClassLoader(),
                new Class<?>[] {TeamLevel.Config.class},
                (proxy, method, arguments) -> method.getDefaultValue());
    }
}
