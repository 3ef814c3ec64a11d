package rapport.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import rapport.api.level.Level;
import rapport.api.level.LevelDescription;
import rapport.api.level.Stage;
import rapport.testkit.LevelContract;
import rapport.testkit.MessagesContract;

class SuppliersLevelTest extends LevelContract {

    private final SuppliersLevel level = new SuppliersLevel(defaults());
    private final LevelDescription described = level.describe();

    @Override
    protected Level level() {
        return level;
    }

    @Test
    void isCalledByItsPlaceInUrls() {
        assertThat(described.name()).isEqualTo("suppliers");
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

    private static SuppliersLevel.Config defaults() {
        return (SuppliersLevel.Config) Proxy.newProxyInstance(
                SuppliersLevel.Config.class.getClassLoader(),
                new Class<?>[] {SuppliersLevel.Config.class},
                (proxy, method, arguments) -> method.getDefaultValue());
    }
}
