package rapport.team;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import rapport.api.level.Iso44001Stage;
import rapport.api.level.Level;
import rapport.api.level.LevelDescription;
import rapport.api.level.LevelDescription.Counterpart;
import rapport.api.level.LevelDescription.Words;
import rapport.api.level.Localized;
import rapport.api.level.Stage;
import rapport.api.level.StakeholderRole;
import rapport.api.signal.SignalRule;
import rapport.team.rules.UnheardNewcomer;

/** The team: every internal stakeholder feels part of it, and people can approach one another. */
@Component(configurationPid = "rapport.team")
@Designate(ocd = TeamLevel.Config.class)
public final class TeamLevel implements Level {

    /** How patient we are with one another. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/team", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(name = "%joining_days", description = "%joining_days.description")
        int joining_days() default 7;

        @AttributeDefinition(name = "%forming_days", description = "%forming_days.description")
        int forming_days() default 14;

        @AttributeDefinition(name = "%performing_days", description = "%performing_days.description")
        int performing_days() default 30;

        @AttributeDefinition(name = "%strained_days", description = "%strained_days.description")
        int strained_days() default 7;

        @AttributeDefinition(name = "%welcome_days", description = "%welcome_days.description")
        int welcome_days() default 14;
    }

    private final LevelDescription description;
    private final List<SignalRule> rules;

    @Activate
    public TeamLevel(Config config) {
        this(
                new Cadences(
                        config.joining_days(), config.forming_days(), config.performing_days(), config.strained_days()),
                List.of(new UnheardNewcomer(config.welcome_days())));
    }

    TeamLevel(Cadences cadences, List<SignalRule> rules) {
        this.description = new LevelDescription(
                "team",
                10,
                "users-round",
                "violet",
                WORDS,
                Set.of(Counterpart.COLLEAGUE, Counterpart.OWN_DEPARTMENT),
                stages(cadences),
                ROLES,
                List.of("lead", "delivery", "internal-customer"));
        this.rules = List.copyOf(rules);
    }

    /** Days that may pass without contact, by stage. */
    record Cadences(int joining, int forming, int performing, int strained) {}

    @Override
    public LevelDescription describe() {
        return description;
    }

    @Override
    public Stream<SignalRule> rules() {
        return rules.stream();
    }

    private static final Map<Locale, Words> WORDS = Map.of(
            Locale.ENGLISH,
            new Words(
                    "Team",
                    "team member",
                    "team members",
                    "colleague",
                    "Every colleague and internal customer feels part of the team and can approach the others."),
            Locale.GERMAN,
            new Words(
                    "Team",
                    "Teammitglied",
                    "Teammitglieder",
                    "Kollegin oder Kollege",
                    "Alle im Haus, auch interne Kunden, fühlen sich zugehörig und können aufeinander zugehen."));

    private static final List<StakeholderRole> ROLES = List.of(
            role("lead", "Lead", "Leitung"),
            role("delivery", "Delivery", "Umsetzung"),
            role("internal-customer", "Internal customer", "Interner Kunde"),
            role("support", "Support", "Unterstützung"),
            role("mentor", "Mentor", "Mentoring"));

    private static List<Stage> stages(Cadences cadences) {
        return List.of(
                on("joining", Localized.of("Joining", "Ankommen"), null, cadences.joining(), Iso44001Stage.AWARENESS),
                on(
                        "forming",
                        Localized.of("Forming", "Zusammenfinden"),
                        Localized.of(
                                "They know what is expected, who needs their work, and whom they can ask.",
                                "Sie wissen, was erwartet wird, wer ihre Arbeit braucht und wen sie fragen können."),
                        cadences.forming(),
                        Iso44001Stage.WORKING_TOGETHER),
                on(
                        "performing",
                        Localized.of("Performing", "Eingespielt"),
                        Localized.of(
                                "They own what they promised, come with ideas, and others come to them.",
                                "Sie stehen zu ihren Zusagen, bringen Ideen mit, und andere kommen auf sie zu."),
                        cadences.performing(),
                        Iso44001Stage.VALUE_CREATION),
                new Stage(
                        "strained",
                        Localized.of("Strained", "Angespannt"),
                        null,
                        cadences.strained(),
                        true,
                        Iso44001Stage.STAYING_TOGETHER),
                new Stage(
                        "left",
                        Localized.of("Left", "Ausgeschieden"),
                        Localized.of(
                                "Their promises and ties have somebody new, and we said goodbye in person.",
                                "Ihre Zusagen und Kontakte sind übergeben, und wir haben uns persönlich verabschiedet."),
                        null,
                        true,
                        Iso44001Stage.EXIT));
    }

    private static Stage on(String name, Localized label, @Nullable Localized gate, int days, Iso44001Stage iso) {
        return new Stage(name, label, gate, days, false, iso);
    }

    private static StakeholderRole role(String name, String english, String german) {
        return new StakeholderRole(name, Localized.of(english, german));
    }
}
