package rapport.team;

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

        @AttributeDefinition(name = "%answer_days", description = "%answer_days.description", min = "1", max = "365")
        int answer_days() default 3;

        @AttributeDefinition(name = "%overdue_days", description = "%overdue_days.description", min = "1", max = "365")
        int overdue_days() default 30;

        @AttributeDefinition(
                name = "%check_up_days",
                description = "%check_up_days.description",
                min = "1",
                max = "3650")
        int check_up_days() default 90;
    }

    private final LevelDescription description;
    private final List<SignalRule> rules;
    private final List<Questionnaire> questionnaires;

    @Activate
    public TeamLevel(Config config) {
        this(
                new Cadences(
                        config.joining_days(), config.forming_days(), config.performing_days(), config.strained_days()),
                List.of(new UnheardNewcomer(config.welcome_days())),
                List.of(InternalCheckUp.every(config.check_up_days())));
    }

    TeamLevel(Cadences cadences, List<SignalRule> rules, List<Questionnaire> questionnaires) {
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
        this.questionnaires = List.copyOf(questionnaires);
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

    @Override
    public List<Questionnaire> questionnaires() {
        return questionnaires;
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
            StakeholderRole.of("lead", "Lead", "Leitung"),
            StakeholderRole.of("delivery", "Delivery", "Umsetzung"),
            StakeholderRole.of("internal-customer", "Internal customer", "Interner Kunde"),
            StakeholderRole.of("support", "Support", "Unterstützung"),
            StakeholderRole.of("mentor", "Mentor", "Mentoring"));

    private static List<Stage> stages(Cadences cadences) {
        return List.of(
                Stage.of("joining", Localized.of("Joining", "Ankommen"), Iso44001Stage.AWARENESS)
                        .every(cadences.joining()),
                Stage.of("forming", Localized.of("Forming", "Zusammenfinden"), Iso44001Stage.WORKING_TOGETHER)
                        .asking(Localized.of(
                                "They know what is expected, who needs their work, and whom they can ask.",
                                "Sie wissen, was erwartet wird, wer ihre Arbeit braucht und wen sie fragen können."))
                        .every(cadences.forming()),
                Stage.of("performing", Localized.of("Performing", "Eingespielt"), Iso44001Stage.VALUE_CREATION)
                        .asking(Localized.of(
                                "They own what they promised, come with ideas, and others come to them.",
                                "Sie stehen zu ihren Zusagen, bringen Ideen mit, und andere kommen auf sie zu."))
                        .every(cadences.performing()),
                Stage.of("strained", Localized.of("Strained", "Angespannt"), Iso44001Stage.STAYING_TOGETHER)
                        .every(cadences.strained())
                        .besideTheWay(),
                Stage.of("left", Localized.of("Left", "Ausgeschieden"), Iso44001Stage.EXIT)
                        .asking(
                                Localized.of(
                                        "Their promises and ties have somebody new, and we said goodbye in person.",
                                        "Ihre Zusagen und Kontakte sind übergeben, und wir haben uns persönlich verabschiedet."))
                        .besideTheWay());
    }
}
