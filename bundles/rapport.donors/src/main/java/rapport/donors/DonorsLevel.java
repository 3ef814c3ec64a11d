package rapport.donors;

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
import rapport.api.level.GateEvidence;
import rapport.api.level.Iso44001Stage;
import rapport.api.level.Level;
import rapport.api.level.LevelDescription;
import rapport.api.level.LevelDescription.Counterpart;
import rapport.api.level.LevelDescription.Words;
import rapport.api.level.Localized;
import rapport.api.level.Stage;
import rapport.api.level.StakeholderRole;
import rapport.api.signal.SignalRule;
import rapport.donors.rules.ThankYouInTime;
import rapport.donors.rules.UntoldImpact;

/** Donors: a pledge is a promise of theirs, a gift is something received, its impact is told in a closing statement. */
@Component(configurationPid = "rapport.donors")
@Designate(ocd = DonorsLevel.Config.class)
public final class DonorsLevel implements Level {

    private static final Map<Locale, Words> WORDS = Map.of(
            Locale.ENGLISH,
            new Words("Donors", "donor", "donors", "giver", "They know what their gift did, and give again."),
            Locale.GERMAN,
            new Words(
                    "Förderer",
                    "Förderer",
                    "Förderer",
                    "Geberin",
                    "Sie wissen, was ihre Gabe bewirkt hat, und geben wieder."));

    /** How soon we thank, and when we tell what became of a gift. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/donors", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(name = "%thank_days", description = "%thank_days.description", min = "1")
        int thank_days() default 3;

        @AttributeDefinition(name = "%impact_days", description = "%impact_days.description", min = "1")
        int impact_days() default 180;

        @AttributeDefinition(name = "%check_up_days", description = "%check_up_days.description", min = "1")
        int check_up_days() default 365;
    }

    private final List<SignalRule> rules;
    private final List<Questionnaire> questionnaires;

    @Activate
    public DonorsLevel(Config config) {
        this.rules = List.of(new ThankYouInTime(config.thank_days()), new UntoldImpact(config.impact_days()));
        this.questionnaires = List.of(StewardshipCheckUp.every(config.check_up_days()));
    }

    @Override
    public LevelDescription describe() {
        return new LevelDescription(
                "donors",
                40,
                "heart-handshake",
                "rose",
                WORDS,
                Set.of(Counterpart.ORGANIZATION),
                stages(),
                List.of(
                        StakeholderRole.of("decider", "Decides on gifts", "Entscheidet über Gaben"),
                        StakeholderRole.of("advocate", "Advocate", "Setzt sich für uns ein"),
                        StakeholderRole.of("treasurer", "Treasurer", "Hält die Kasse")),
                List.of("decider", "advocate"));
    }

    @Override
    public Stream<SignalRule> rules() {
        return rules.stream();
    }

    @Override
    public List<Questionnaire> questionnaires() {
        return questionnaires;
    }

    private static List<Stage> stages() {
        return List.of(
                Stage.of("discovering", Localized.of("Discovering", "Kennenlernen"), Iso44001Stage.AWARENESS)
                        .every(30),
                Stage.of("giving", Localized.of("Giving", "Erste Gabe"), Iso44001Stage.WORKING_TOGETHER)
                        .asking(
                                Localized.of(
                                        "We know what they care about, in their own words, and they gave or pledged.",
                                        "Wir wissen in ihren Worten, was ihnen am Herzen liegt, und sie haben gegeben oder zugesagt."))
                        .needing(GateEvidence.found(
                                "cause",
                                Localized.of(
                                        "They confirmed that we understand what they care about.",
                                        "Sie haben bestätigt, dass wir verstehen, was ihnen am Herzen liegt."),
                                "concern-confirmed"))
                        .every(45),
                Stage.of("committed", Localized.of("Committed", "Treu"), Iso44001Stage.VALUE_CREATION)
                        .asking(Localized.of(
                                "They kept a pledge, and heard what their gifts did.",
                                "Sie haben eine Zusage gehalten und gehört, was ihre Gaben bewirkt haben."))
                        .every(60),
                Stage.of("advocate", Localized.of("Advocate", "Fürsprache"), Iso44001Stage.STAYING_TOGETHER)
                        .asking(Localized.of("They speak of us to others.", "Sie sprechen zu anderen von uns."))
                        .every(60),
                Stage.of("lapsed", Localized.of("Lapsed", "Ruhend"), Iso44001Stage.EXIT)
                        .every(180)
                        .besideTheWay());
    }
}
