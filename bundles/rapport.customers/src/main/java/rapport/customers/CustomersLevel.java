package rapport.customers;

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
import rapport.api.health.Dimension;
import rapport.api.level.Iso44001Stage;
import rapport.api.level.Level;
import rapport.api.level.LevelDescription;
import rapport.api.level.LevelDescription.Counterpart;
import rapport.api.level.LevelDescription.Words;
import rapport.api.level.Localized;
import rapport.api.level.Stage;
import rapport.api.level.StakeholderRole;
import rapport.api.signal.SignalRule;
import rapport.customers.rules.MissingChampion;
import rapport.customers.rules.StalledCourtship;

/** Customers: trust, repeat business, referrals, and to be their first call. */
@Component(configurationPid = "rapport.customers")
@Designate(ocd = CustomersLevel.Config.class)
public final class CustomersLevel implements Level {

    /** How patient we are with customers. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/customers", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(name = "%courting_days", description = "%courting_days.description")
        int courting_days() default 21;

        @AttributeDefinition(name = "%meeting_days", description = "%meeting_days.description")
        int meeting_days() default 14;

        @AttributeDefinition(name = "%engagement_days", description = "%engagement_days.description")
        int engagement_days() default 21;

        @AttributeDefinition(name = "%commitment_days", description = "%commitment_days.description")
        int commitment_days() default 45;

        @AttributeDefinition(name = "%dormant_days", description = "%dormant_days.description")
        int dormant_days() default 180;

        @AttributeDefinition(name = "%champion_days", description = "%champion_days.description")
        int champion_days() default 30;

        @AttributeDefinition(name = "%stalled_days", description = "%stalled_days.description")
        int stalled_days() default 120;

        @AttributeDefinition(
                name = "%check_up_days",
                description = "%check_up_days.description",
                min = "1",
                max = "36500")
        int check_up_days() default 90;
    }

    private final LevelDescription description;
    private final List<SignalRule> rules;
    private final List<Questionnaire> questionnaires;

    @Activate
    public CustomersLevel(Config config) {
        this(
                new Cadences(
                        config.courting_days(),
                        config.meeting_days(),
                        config.engagement_days(),
                        config.commitment_days(),
                        config.dormant_days()),
                List.of(new MissingChampion(config.champion_days()), new StalledCourtship(config.stalled_days())),
                List.of(CustomerCheckUp.every(config.check_up_days())));
    }

    CustomersLevel(Cadences cadences, List<SignalRule> rules, List<Questionnaire> questionnaires) {
        this.description = new LevelDescription(
                "customers",
                30,
                "heart-handshake",
                "teal",
                WORDS,
                Set.of(Counterpart.ORGANIZATION),
                stages(cadences),
                ROLES,
                List.of("decider", "champion", "user", "technical", "procurement", "sponsor"));
        this.rules = List.copyOf(rules);
        this.questionnaires = List.copyOf(questionnaires);
    }

    /** Days that may pass without contact, by stage. */
    record Cadences(int courting, int meeting, int engagement, int commitment, int dormant) {}

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

    @Override
    public Map<Dimension, Double> healthWeights() {
        return WEIGHTS;
    }

    /**
     * What customers themselves say makes them stay counts most: that they trust us and call us first. What they tell us (how it
     * feels, what they need) and what we keep comes next. Whom we know and how often we talk lead there, and count once; that
     * more comes of it follows from all the others and late, so that its absence says little of a young relationship.
     */
    private static final Map<Dimension, Double> WEIGHTS = Map.of(
            Dimension.TRUST, 2.0,
            Dimension.LISTENING, 1.5,
            Dimension.TEMPERATURE, 1.5,
            Dimension.RELIABILITY, 1.5,
            Dimension.CALIBRATION, 1.0,
            Dimension.COVERAGE, 1.0,
            Dimension.CONNECTION, 1.0,
            Dimension.GROWTH, 0.5);

    private static final Map<Locale, Words> WORDS = Map.of(
            Locale.ENGLISH,
            new Words(
                    "Customers",
                    "customer",
                    "customers",
                    "contact",
                    "Trust that grows into repeat business, referrals and the first call."),
            Locale.GERMAN,
            new Words(
                    "Kunden",
                    "Kunde",
                    "Kunden",
                    "Kontakt",
                    "Vertrauen, aus dem Folgegeschäft, Empfehlungen und der erste Anruf werden."));

    private static final List<StakeholderRole> ROLES = List.of(
            StakeholderRole.of("decider", "Decider", "Entscheidet"),
            StakeholderRole.of("champion", "Champion", "Fürsprache"),
            StakeholderRole.of("user", "User", "Nutzung"),
            StakeholderRole.of("technical", "Technical", "Technik"),
            StakeholderRole.of("procurement", "Procurement", "Einkauf"),
            StakeholderRole.of("operations", "Operations", "Betrieb"),
            StakeholderRole.of("finance", "Finance", "Finanzen"),
            StakeholderRole.of("sponsor", "Sponsor", "Schirmherrschaft"));

    private static List<Stage> stages(Cadences cadences) {
        return List.of(
                Stage.of("courting", Localized.of("Courting", "Anbahnung"), Iso44001Stage.AWARENESS)
                        .every(cadences.courting()),
                Stage.of("meeting", Localized.of("Meeting", "Kennenlernen"), Iso44001Stage.PARTNER_SELECTION)
                        .asking(Localized.of(
                                "There is a reason to talk, and they have agreed to a first meeting.",
                                "Es gibt einen Grund zu reden, und sie haben einem ersten Treffen zugestimmt."))
                        .needing(Gates.intoMeeting())
                        .every(cadences.meeting()),
                Stage.of("engagement", Localized.of("Engagement", "Zusammenarbeit"), Iso44001Stage.WORKING_TOGETHER)
                        .asking(
                                Localized.of(
                                        "We know their problem in their own words, what success would look like, and both sides said yes.",
                                        "Wir kennen ihr Problem in ihren eigenen Worten, wissen, was Erfolg wäre, und beide Seiten haben zugesagt."))
                        .needing(Gates.intoEngagement())
                        .every(cadences.engagement()),
                Stage.of("commitment", Localized.of("Commitment", "Verbundenheit"), Iso44001Stage.STAYING_TOGETHER)
                        .asking(
                                Localized.of(
                                        "We kept what we promised, they came back of their own accord, and both sides want the longer term.",
                                        "Wir haben gehalten, was wir zusagten, sie kamen von selbst wieder, und beide wollen es auf Dauer."))
                        .needing(Gates.intoCommitment())
                        .every(cadences.commitment()),
                Stage.of("dormant", Localized.of("Dormant", "Ruhend"), Iso44001Stage.STAYING_TOGETHER)
                        .every(cadences.dormant())
                        .besideTheWay(),
                Stage.of("former", Localized.of("Former", "Ehemalig"), Iso44001Stage.EXIT)
                        .asking(
                                Localized.of(
                                        "We asked why, thanked them, and parted so that they could come back.",
                                        "Wir haben nach dem Warum gefragt, gedankt und uns so getrennt, dass sie wiederkommen können."))
                        .besideTheWay());
    }
}
