package rapport.suppliers;

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
import rapport.suppliers.rules.RunningOut;
import rapport.suppliers.rules.SilentPromise;

/** Suppliers as stakeholders: what they deliver stands behind what we promised. */
@Component(configurationPid = "rapport.suppliers")
@Designate(ocd = SuppliersLevel.Config.class)
public final class SuppliersLevel implements Level {

    /** How patient we are with suppliers. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/suppliers", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(name = "%sourcing_days", description = "%sourcing_days.description")
        int sourcing_days() default 30;

        @AttributeDefinition(name = "%qualification_days", description = "%qualification_days.description")
        int qualification_days() default 14;

        @AttributeDefinition(name = "%delivering_days", description = "%delivering_days.description")
        int delivering_days() default 30;

        @AttributeDefinition(name = "%partner_days", description = "%partner_days.description")
        int partner_days() default 30;

        @AttributeDefinition(name = "%watch_days", description = "%watch_days.description")
        int watch_days() default 10;

        @AttributeDefinition(name = "%patience_days", description = "%patience_days.description")
        int patience_days() default 14;

        @AttributeDefinition(name = "%horizon_days", description = "%horizon_days.description")
        int horizon_days() default 60;

        @AttributeDefinition(name = "%days_early", description = "%days_early.description", min = "0", max = "365")
        int days_early() default 5;

        @AttributeDefinition(name = "%days_late", description = "%days_late.description", min = "0", max = "365")
        int days_late() default 0;

        @AttributeDefinition(
                name = "%tolerance_percent",
                description = "%tolerance_percent.description",
                min = "0",
                max = "100")
        int tolerance_percent() default 0;

        @AttributeDefinition(name = "%warning_days", description = "%warning_days.description", min = "1", max = "365")
        int warning_days() default 30;

        @AttributeDefinition(
                name = "%check_up_days",
                description = "%check_up_days.description",
                min = "1",
                max = "365")
        int check_up_days() default 180;

        @AttributeDefinition(name = "%score_days", description = "%score_days.description", min = "1", max = "365")
        int score_days() default 90;
    }

    private final LevelDescription description;
    private final List<SignalRule> rules;
    private final List<Questionnaire> questionnaires;

    @Activate
    public SuppliersLevel(Config config) {
        this(
                new Cadences(
                        config.sourcing_days(),
                        config.qualification_days(),
                        config.delivering_days(),
                        config.partner_days(),
                        config.watch_days()),
                List.of(
                        new SilentPromise(config.patience_days(), config.horizon_days()),
                        new RunningOut(config.warning_days())),
                List.of(SupplierCheckUp.every(config.check_up_days()), Scorecard.every(config.score_days())));
    }

    SuppliersLevel(Cadences cadences, List<SignalRule> rules, List<Questionnaire> questionnaires) {
        this.description = new LevelDescription(
                "suppliers",
                20,
                "package",
                "amber",
                WORDS,
                Set.of(Counterpart.ORGANIZATION),
                stages(cadences),
                ROLES,
                List.of("decider", "account", "operations", "quality", "escalation"));
        this.rules = List.copyOf(rules);
        this.questionnaires = List.copyOf(questionnaires);
    }

    /** Days that may pass without contact, by stage. */
    record Cadences(int sourcing, int qualification, int delivering, int partner, int watch) {}

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
                    "Suppliers",
                    "supplier",
                    "suppliers",
                    "contact",
                    "Treated as stakeholders, they go to bat for us on the day we need it."),
            Locale.GERMAN,
            new Words(
                    "Lieferanten",
                    "Lieferant",
                    "Lieferanten",
                    "Kontakt",
                    "Als Beteiligte behandelt, setzen sie sich an dem Tag für uns ein, an dem wir es brauchen."));

    private static final List<StakeholderRole> ROLES = List.of(
            StakeholderRole.of("decider", "Decider", "Entscheidet"),
            StakeholderRole.of("account", "Account lead", "Kundenbetreuung"),
            StakeholderRole.of("operations", "Operations", "Betrieb"),
            StakeholderRole.of("quality", "Quality", "Qualität"),
            StakeholderRole.of("logistics", "Logistics", "Logistik"),
            StakeholderRole.of("technical", "Technical", "Technik"),
            StakeholderRole.of("finance", "Finance", "Finanzen"),
            StakeholderRole.of("escalation", "Escalation", "Eskalation"));

    private static List<Stage> stages(Cadences cadences) {
        return List.of(
                Stage.of("sourcing", Localized.of("Sourcing", "Suche"), Iso44001Stage.KNOWLEDGE)
                        .every(cadences.sourcing()),
                Stage.of("qualification", Localized.of("Qualification", "Prüfung"), Iso44001Stage.PARTNER_SELECTION)
                        .asking(Localized.of(
                                "We told them what the delivery is for, and they want the work.",
                                "Wir haben gesagt, wofür die Lieferung gebraucht wird, und sie wollen den Auftrag."))
                        .every(cadences.qualification()),
                Stage.of("delivering", Localized.of("Delivering", "Lieferung"), Iso44001Stage.WORKING_TOGETHER)
                        .asking(Localized.of(
                                "They can do it, both sides know whom to call, and the promises have dates.",
                                "Sie können es, beide Seiten wissen, wen sie anrufen, und die Zusagen haben Termine."))
                        .every(cadences.delivering()),
                Stage.of("partner", Localized.of("Partner", "Partner"), Iso44001Stage.VALUE_CREATION)
                        .asking(
                                Localized.of(
                                        "They deliver on time and in full, tell us early when they cannot, and bring ideas.",
                                        "Sie liefern pünktlich und vollständig, sagen früh, wenn es nicht geht, und bringen Ideen ein."))
                        .every(cadences.partner()),
                Stage.of("watch", Localized.of("Watch", "Unter Beobachtung"), Iso44001Stage.STAYING_TOGETHER)
                        .asking(Localized.of(
                                "They know what worries us, from us and in person.",
                                "Sie wissen von uns persönlich, was uns Sorge macht."))
                        .every(cadences.watch())
                        .besideTheWay(),
                Stage.of("exit", Localized.of("Exit", "Ausstieg"), Iso44001Stage.EXIT)
                        .asking(Localized.of(
                                "Somebody else carries what they carried, and they heard it from us first.",
                                "Jemand anderes trägt, was sie trugen, und sie haben es zuerst von uns erfahren."))
                        .besideTheWay());
    }
}
