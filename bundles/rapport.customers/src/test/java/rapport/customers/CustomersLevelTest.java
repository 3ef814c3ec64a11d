package rapport.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import rapport.api.level.LevelDescription;
import rapport.api.level.Stage;
import rapport.api.level.StakeholderRole;
import rapport.api.signal.SignalRule;

class CustomersLevelTest {

    private final CustomersLevel level = new CustomersLevel(defaults());
    private final LevelDescription described = level.describe();

    @Test
    void isCalledByItsPlaceInUrls() {
        assertThat(described.name()).isEqualTo("customers");
    }

    @Test
    void speaksEnglishAndGerman() {
        assertThat(described.words()).containsKeys(Locale.ENGLISH, Locale.GERMAN);
        assertThat(described.stages()).allSatisfy(stage -> {
            assertThat(stage.label().translations()).containsKey("de");
            if (stage.gate() != null) {
                assertThat(stage.gate().translations()).containsKey("de");
            }
        });
        assertThat(described.roles())
                .allSatisfy(role -> assertThat(role.label().translations()).containsKey("de"));
    }

    @Test
    void asksForContactInEveryStageOnTheWay() {
        assertThat(described.stages())
                .filteredOn(stage -> !stage.beside())
                .extracting(Stage::cadenceDays)
                .doesNotContainNull();
    }

    @Test
    void seatsOnlyRolesThatItKnows() {
        assertThat(described.roles()).extracting(StakeholderRole::name).containsAll(described.seats());
    }

    @Test
    void bringsRulesOfItsOwn() {
        assertThat(level.rules()).extracting(SignalRule::name).isNotEmpty().doesNotHaveDuplicates();
    }

    private static CustomersLevel.Config defaults() {
        return (CustomersLevel.Config) Proxy.newProxyInstance(
                CustomersLevel.Config.class.getClassLoader(),
                new Class<?>[] {CustomersLevel.Config.class},
                (proxy, method, arguments) -> method.getDefaultValue());
    }
}
