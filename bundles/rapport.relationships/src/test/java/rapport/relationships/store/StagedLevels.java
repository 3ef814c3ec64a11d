package rapport.relationships.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.level.GateEvidence;
import rapport.api.level.Iso44001Stage;
import rapport.api.level.LevelDescription;
import rapport.api.level.LevelDescription.Counterpart;
import rapport.api.level.LevelDescription.Words;
import rapport.api.level.Localized;
import rapport.api.level.Stage;
import rapport.api.level.StakeholderRole;
import rapport.testkit.TestLevels;

/** Levels with stages and gates, that the test switches on and off; none of them is one that ships. */
public final class StagedLevels {

    private StagedLevels() {}

    public static TestLevels of(String... names) {
        return TestLevels.of(Arrays.stream(names).map(StagedLevels::describe).toArray(LevelDescription[]::new));
    }

    private static LevelDescription describe(String name) {
        boolean inside = name.equals("house");
        return new LevelDescription(
                name,
                10,
                "users",
                "moss",
                Map.of(
                        Locale.ENGLISH,
                        new Words(capital(name), name.substring(0, name.length() - 1), name, "contact", "To care."),
                        Locale.GERMAN,
                        new Words("Spender", "Spender", "Spender", "Kontakt", "Sich kümmern.")),
                inside ? Set.of(Counterpart.COLLEAGUE, Counterpart.OWN_DEPARTMENT) : Set.of(Counterpart.ORGANIZATION),
                List.of(
                        stage("first", "First", null, 14, false),
                        name.equals("guests") ? gated() : second(),
                        stage("resting", "Resting", null, null, true)),
                List.of(
                        new StakeholderRole("decider", Localized.of("Decider", "Entscheidet")),
                        new StakeholderRole("friend", Localized.of("Friend", "Freundschaft"))),
                List.of("decider", "friend"));
    }

    private static Stage second() {
        return stage("second", "Second", Localized.of("They said yes.", "Sie haben zugesagt."), 30, false);
    }

    /** Where guests come in, somebody must decide, and they must have said yes. */
    private static Stage gated() {
        return second().needing(
                        GateEvidence.found(
                                        "decider",
                                        Localized.of("Somebody decides.", "Jemand entscheidet."),
                                        "stakeholder")
                                .about("decider"),
                        GateEvidence.said("yes", Localized.of("They said so.", "Sie sagten es.")));
    }

    private static Stage stage(
            String name, String label, @Nullable Localized gate, @Nullable Integer days, boolean beside) {
        return new Stage(name, Localized.of(label, label), gate, days, beside, Iso44001Stage.WORKING_TOGETHER);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
