package rapport.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import rapport.api.level.LevelDescription;
import rapport.api.level.Stage;
import rapport.api.level.StakeholderRole;
import rapport.api.signal.SignalRule;

class SuppliersLevelTest {

    private final SuppliersLevel level = new SuppliersLevel(defaults());
    private final LevelDescription described = level.describe();

    @Test
    void isCalledByItsPlaceInUrls() {
        assertThat(described.name()).isEqualTo("suppliers");
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

    private static SuppliersLevel.Config defaults() {
        return (SuppliersLevel.Config) Proxy.newProxyInstance(
                SuppliersLevel.Config.class.getClassLoader(),
                new Class<?>[] {SuppliersLevel.Config.class},
                (proxy, method, arguments) -> method.getDefaultValue());
    }
}
