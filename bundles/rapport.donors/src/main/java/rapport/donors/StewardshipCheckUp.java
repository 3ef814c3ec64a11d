package rapport.donors;

import rapport.api.checkup.Question;
import rapport.api.checkup.Questionnaire;
import rapport.api.level.Localized;

/** What we ask ourselves and our donors, so that giving stays a relationship and becomes no transaction. */
final class StewardshipCheckUp {

    private StewardshipCheckUp() {}

    static Questionnaire every(int days) {
        return Questionnaire.every(
                        days,
                        "stewardship",
                        Localized.of("Stewardship check-up", "Wie gut wir danken"),
                        Question.scale("meaning", Localized.of("Hardly", "Kaum"), Localized.of("Fully", "Ganz"))
                                .toBoth(
                                        Localized.of(
                                                "Do they feel that their gift made a difference?",
                                                "Spüren sie, dass ihre Gabe etwas bewirkt hat?"),
                                        Localized.of(
                                                "Do you feel that your gift made a difference?",
                                                "Spüren Sie, dass Ihre Gabe etwas bewirkt hat?")),
                        Question.words("cause")
                                .toBoth(
                                        Localized.of(
                                                "What do they care about most now?",
                                                "Was liegt ihnen jetzt am meisten am Herzen?"),
                                        Localized.of(
                                                "What do you care about most now?",
                                                "Was liegt Ihnen jetzt am meisten am Herzen?")),
                        Question.words("news")
                                .toThem(Localized.of(
                                        "How often, and how, would you like to hear from us?",
                                        "Wie oft und wie möchten Sie von uns hören?")))
                .in("giving", "committed", "advocate");
    }
}
