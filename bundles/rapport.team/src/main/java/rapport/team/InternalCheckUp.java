package rapport.team;

import rapport.api.checkup.Question;
import rapport.api.checkup.Questionnaire;
import rapport.api.level.Localized;

/** What we ask ourselves and our internal customers again and again: we serve them, too. */
final class InternalCheckUp {

    private InternalCheckUp() {}

    static Questionnaire every(int days) {
        return Questionnaire.every(
                        days,
                        "internal",
                        Localized.of("Internal check-up", "Interne Bestandsaufnahme"),
                        relationship(),
                        comeToUs(),
                        goToThem(),
                        teamwork(),
                        serving(),
                        inTheWay())
                .in("forming", "performing", "strained");
    }

    private static Question relationship() {
        return Question.scale("relationship", Localized.of("Badly", "Schlecht"), Localized.of("Very well", "Sehr gut"))
                .toBoth(
                        Localized.of("How is this relationship?", "Wie ist diese Beziehung?"),
                        Localized.of("How are we getting on with one another?", "Wie kommen wir miteinander aus?"));
    }

    private static Question comeToUs() {
        return Question.options(
                        "come-to-us",
                        Localized.of("Yes, with both", "Ja, mit beidem"),
                        Localized.of("Now and then", "Ab und zu"),
                        Localized.of("No", "Nein"))
                .toBoth(
                        Localized.of(
                                "Do they come to you with ideas, and for help?",
                                "Kommen sie mit Ideen und um Hilfe zu Ihnen?"),
                        Localized.of(
                                "Can you come to us with ideas, and for help?",
                                "Können Sie mit Ideen und um Hilfe zu uns kommen?"));
    }

    private static Question goToThem() {
        return Question.options(
                        "go-to-them",
                        Localized.of("Yes, any time", "Ja, jederzeit"),
                        Localized.of("With some things", "Mit manchem"),
                        Localized.of("No", "Nein"))
                .toBoth(
                        Localized.of("Can you go to them?", "Können Sie auf sie zugehen?"),
                        Localized.of(
                                "Are we welcome when we come to you?",
                                "Sind wir willkommen, wenn wir zu Ihnen kommen?"));
    }

    private static Question teamwork() {
        return Question.words("teamwork")
                .toBoth(
                        Localized.of("What would foster more teamwork?", "Was würde mehr Zusammenarbeit fördern?"),
                        Localized.of("What would foster more teamwork?", "Was würde mehr Zusammenarbeit fördern?"));
    }

    private static Question serving() {
        return Question.scale("serving", Localized.of("Badly", "Schlecht"), Localized.of("Very well", "Sehr gut"))
                .toBoth(
                        Localized.of("How are we serving them?", "Wie dienen wir ihnen?"),
                        Localized.of("How are we serving you?", "Wie dienen wir Ihnen?"));
    }

    private static Question inTheWay() {
        return Question.words("in-the-way")
                .toBoth(
                        Localized.of("What is in the way?", "Was steht im Weg?"),
                        Localized.of(
                                "What is in your way, as far as we can move it?",
                                "Was steht Ihnen im Weg, soweit wir es bewegen können?"));
    }
}
