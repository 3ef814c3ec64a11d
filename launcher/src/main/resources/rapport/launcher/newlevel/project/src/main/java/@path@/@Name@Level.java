package @package@;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import @package@.rules.OverdueGesture;
import rapport.api.checkup.Question;
import rapport.api.checkup.Questionnaire;
import rapport.api.level.Iso44001Stage;
import rapport.api.level.Level;
import rapport.api.level.LevelDescription;
import rapport.api.level.LevelDescription.Counterpart;
import rapport.api.level.LevelDescription.Words;
import rapport.api.level.Localized;
import rapport.api.level.Stage;
import rapport.api.level.StakeholderRole;
import rapport.api.signal.SignalRule;

/** The front door: what the level is called, its stages, roles and seats, its rule and its check-up. */
@Component(configurationPid = "@package@")
@Designate(ocd = @Name@Level.Config.class)
public final class @Name@Level implements Level {

    /** What people set in the console. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/@name@", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(name = "%growing_days", description = "%growing_days.description", min = "1")
        int growing_days() default 30;

        @AttributeDefinition(name = "%gesture_days", description = "%gesture_days.description", min = "1")
        int gesture_days() default 90;
    }

    private final LevelDescription description;
    private final OverdueGesture overdueGesture;

    @Activate
    public @Name@Level(Config config) {
        this.description = describe(config.growing_days());
        this.overdueGesture = new OverdueGesture(config.gesture_days());
    }

    @Override
    public LevelDescription describe() {
        return description;
    }

    @Override
    public Stream<SignalRule> rules() {
        return Stream.of(overdueGesture);
    }

    @Override
    public List<Questionnaire> questionnaires() {
        return List.of(Questionnaire.every(
                        180,
                        "@name@",
                        Localized.of("How are we doing?", "Wie machen wir es?"),
                        Question.scale("going", Localized.of("Badly", "Schlecht"), Localized.of("Very well", "Sehr gut"))
                                .toBoth(
                                        Localized.of("How are things going between us?", "Wie läuft es zwischen uns?"),
                                        Localized.of("How are things going between us?", "Wie läuft es zwischen uns?")),
                        Question.words("changed")
                                .toUs(Localized.of("What has changed on their side?", "Was hat sich bei ihnen geändert?")))
                .in("lasting"));
    }

    private static LevelDescription describe(int growingDays) {
        return new LevelDescription(
                "@name@",
                50,
                "handshake",
                "rose",
                Map.of(
                        Locale.ENGLISH,
                        new Words("@Title@", "@singular@", "@name@", "contact", "They hear from us before they have to ask."),
                        Locale.GERMAN,
                        new Words("@Title@", "@singular@", "@name@", "Kontakt", "Sie hören von uns, ehe sie fragen müssen.")),
                Set.of(Counterpart.ORGANIZATION),
                stages(growingDays),
                List.of(
                        StakeholderRole.of("decider", "Decider", "Entscheidet"),
                        StakeholderRole.of("champion", "Champion", "Setzt sich ein"),
                        StakeholderRole.of("contact", "Contact", "Kontakt")),
                List.of("decider", "champion"));
    }

    private static List<Stage> stages(int growingDays) {
        return List.of(
                Stage.of("first", Localized.of("First talks", "Erste Gespräche"), Iso44001Stage.AWARENESS).every(14),
                Stage.of("growing", Localized.of("Growing", "Wachsend"), Iso44001Stage.WORKING_TOGETHER)
                        .asking(Localized.of(
                                "We know what they need, in their own words.",
                                "Wir wissen in ihren eigenen Worten, was sie brauchen."))
                        .every(growingDays),
                Stage.of("lasting", Localized.of("Lasting", "Dauerhaft"), Iso44001Stage.VALUE_CREATION)
                        .asking(Localized.of(
                                "We are the first whom they call.", "Wir sind die Ersten, die sie anrufen."))
                        .every(60),
                Stage.of("former", Localized.of("Former", "Ehemalig"), Iso44001Stage.EXIT).besideTheWay());
    }
}
