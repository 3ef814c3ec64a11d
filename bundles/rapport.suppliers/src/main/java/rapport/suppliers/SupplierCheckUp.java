package rapport.suppliers;

import rapport.api.checkup.Question;
import rapport.api.checkup.Questionnaire;
import rapport.api.level.Localized;

/** What we ask ourselves and our suppliers again and again, so that nobody is a surprise. */
public final class SupplierCheckUp {

    /** The name of the check-up, and of the question that stands on the record by itself. */
    public static final String NAME = "supplier";

    public static final String GO_TO_BAT = "go-to-bat";

    private SupplierCheckUp() {}

    static Questionnaire every(int days) {
        return Questionnaire.every(
                        days,
                        NAME,
                        Localized.of("Supplier check-up", "Lieferanten-Bestandsaufnahme"),
                        goToBat(),
                        harder(),
                        theyHear(),
                        theyTell())
                .in("delivering", "partner", "watch");
    }

    private static Question goToBat() {
        return Question.scale(
                        GO_TO_BAT,
                        Localized.of("They would let us down", "Sie ließen uns im Stich"),
                        Localized.of("They would do all they can", "Sie täten alles"))
                .toBoth(
                        Localized.of(
                                "Would they go to bat for us on the day we need it?",
                                "Würden sie sich für uns ins Zeug legen, wenn es darauf ankommt?"),
                        Localized.of(
                                "If we were in trouble one day, how far would you go for us?",
                                "Wenn wir eines Tages in Not wären: Wie weit würden Sie für uns gehen?"));
    }

    private static Question harder() {
        return Question.words("harder")
                .toBoth(
                        Localized.of(
                                "What do we do that makes their work harder?",
                                "Was tun wir, das ihnen die Arbeit schwerer macht?"),
                        Localized.of(
                                "What do we do that makes your work harder?",
                                "Was tun wir, das Ihnen die Arbeit schwerer macht?"));
    }

    private static Question theyHear() {
        return Question.scale("they-hear", Localized.of("Too late", "Zu spät"), Localized.of("Early", "Früh"))
                .toBoth(
                        Localized.of(
                                "Do they hear early when our needs change?",
                                "Hören sie früh, wenn sich unser Bedarf ändert?"),
                        Localized.of(
                                "Do you hear early when our needs change?",
                                "Hören Sie früh von uns, wenn sich unser Bedarf ändert?"));
    }

    private static Question theyTell() {
        return Question.scale("they-tell", Localized.of("Too late", "Zu spät"), Localized.of("Early", "Früh"))
                .toBoth(
                        Localized.of(
                                "Do they tell us early when theirs change?",
                                "Sagen sie uns früh, wenn sich bei ihnen etwas ändert?"),
                        Localized.of(
                                "Can you tell us early when something changes with you?",
                                "Können Sie uns früh sagen, wenn sich bei Ihnen etwas ändert?"));
    }
}
