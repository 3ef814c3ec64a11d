package rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rapport.api.checkup.Question;
import rapport.api.checkup.Questionnaire;
import rapport.api.level.Level;
import rapport.api.level.LevelDescription;
import rapport.api.level.LevelDescription.Words;
import rapport.api.level.Localized;
import rapport.api.level.Stage;
import rapport.api.level.StakeholderRole;
import rapport.api.signal.SignalRule;

/** What every level keeps to, ours and those of others: extend it, and give it the level. */
public abstract class LevelContract {

    /** The level as it is made with its default settings. */
    protected abstract Level level();

    @Test
    void saysTheSameOfItselfEachTime() {
        assertThat(level().describe()).isEqualTo(level().describe());
    }

    @Test
    void hasItsWordsInEnglishAndGerman() {
        LevelDescription level = level().describe();
        assertThat(level.words()).containsKeys(Locale.ENGLISH, Locale.GERMAN);
        for (Words words : level.words().values()) {
            assertThat(List.of(words.name(), words.singular(), words.plural(), words.counterpart(), words.purpose()))
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void namesItsStagesAndGatesInEnglishAndGerman() {
        for (Stage stage : level().describe().stages()) {
            assertTranslated(stage.label(), "stage " + stage.name());
            Localized gate = stage.gate();
            if (gate != null) {
                assertTranslated(gate, "the gate into " + stage.name());
            }
        }
    }

    @Test
    void hasStagesOnTheWayFirstAndThoseBesideItAfter() {
        List<Boolean> beside =
                level().describe().stages().stream().map(Stage::beside).toList();
        assertThat(beside).startsWith(false).isSorted();
    }

    @Test
    void namesItsRolesOnceAndTranslatesThem() {
        List<StakeholderRole> roles = level().describe().roles();
        assertThat(roles).extracting(StakeholderRole::name).doesNotHaveDuplicates();
        roles.forEach(role -> assertTranslated(role.label(), "role " + role.name()));
    }

    @Test
    void hasSeatsOnlyForRolesThatItKnows() {
        LevelDescription level = level().describe();
        List<String> roles = level.roles().stream().map(StakeholderRole::name).toList();
        assertThat(level.seats()).doesNotHaveDuplicates().isSubsetOf(roles);
    }

    @Test
    void expectsContactInEveryStageOnTheWay() {
        assertThat(level().describe().stages())
                .filteredOn(stage -> !stage.beside())
                .extracting(Stage::cadenceDays)
                .doesNotContainNull();
    }

    @Test
    void speaksEnglishAndGermanInItsRules() {
        assertThat(level().rules()).allSatisfy(rule -> MessagesContract.assertComplete(rule.getClass()));
    }

    @Test
    void standsForSomebody() {
        assertThat(level().describe().counterparts()).isNotEmpty();
    }

    @Test
    void namesItsRulesOnce() {
        assertThat(level().rules().map(SignalRule::name))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][a-z0-9-]*"));
    }

    @Test
    void asksItsQuestionsInEnglishAndGerman() {
        for (Questionnaire questionnaire : level().questionnaires()) {
            assertTranslated(questionnaire.title(), "questionnaire " + questionnaire.name());
            for (Question question : questionnaire.questions()) {
                String name = "question " + question.key();
                Stream.of(Optional.ofNullable(question.ours()), Optional.ofNullable(question.theirs()))
                        .flatMap(Optional::stream)
                        .forEach(words -> assertTranslated(words, name));
                question.options().forEach(words -> assertTranslated(words, name));
            }
        }
    }

    @Test
    void namesItsQuestionnairesOnceAndForStagesThatItHas() {
        List<String> stages =
                level().describe().stages().stream().map(Stage::name).toList();
        assertThat(level().questionnaires()).extracting(Questionnaire::name).doesNotHaveDuplicates();
        assertThat(level().questionnaires())
                .allSatisfy(one -> assertThat(stages).containsAll(one.stages()));
    }

    /** The settings of a level as they are until somebody changes them. */
    public static <C extends Annotation> C defaults(Class<C> config) {
        return config.cast(Proxy.newProxyInstance(
                config.getClassLoader(),
                new Class<?>[] {config},
                (proxy, method, arguments) -> method.getDefaultValue()));
    }

    private static void assertTranslated(Localized words, String of) {
        assertThat(words.english()).as("%s in English", of).isNotBlank();
        assertThat(words.translations()).as("%s in German", of).containsKey("de");
        assertThat(words.in(Locale.GERMAN)).as("%s in German", of).isNotBlank();
    }
}
