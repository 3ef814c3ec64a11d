package rapport.customers;

import rapport.api.checkup.Question;
import rapport.api.checkup.Question.Better;
import rapport.api.checkup.Questionnaire;
import rapport.api.level.Localized;

/** What we ask ourselves and our customers again and again, so that nothing changes behind our backs. */
final class CustomerCheckUp {

    private CustomerCheckUp() {}

    static Questionnaire every(int days) {
        return Questionnaire.every(
                        days,
                        "customer",
                        Localized.of("Customer check-up", "Kunden-Bestandsaufnahme"),
                        goingWell(),
                        use(),
                        theirHouse(),
                        serveMore(),
                        rightPeople(),
                        Question.firstCall("first-call")
                                .toBoth(
                                        Localized.of(
                                                "If a competitor calls them today, what do they do first?",
                                                "Wenn ein Mitbewerber sie heute anruft, was tun sie zuerst?"),
                                        Localized.of(
                                                "If somebody else offers you what we do today, what do you do first?",
                                                "Wenn Ihnen heute jemand anders anbietet, was wir tun: Was tun Sie zuerst?")))
                .in("engagement", "commitment");
    }

    private static Question goingWell() {
        return Question.scale("going", Localized.of("Badly", "Schlecht"), Localized.of("Very well", "Sehr gut"))
                .toBoth(
                        Localized.of("How are things going?", "Wie läuft es?"),
                        Localized.of("How are things going between us?", "Wie läuft es zwischen uns?"));
    }

    private static Question use() {
        return Question.words("use")
                .toBoth(
                        Localized.of(
                                "What has changed in how they use what we provide?",
                                "Was hat sich daran geändert, wie sie nutzen, was wir liefern?"),
                        Localized.of(
                                "What has changed in how you use what we provide?",
                                "Was hat sich daran geändert, wie Sie nutzen, was wir liefern?"));
    }

    private static Question theirHouse() {
        return Question.words("their-house")
                .toBoth(
                        Localized.of(
                                "Who or what has changed in their organization?",
                                "Wer oder was hat sich bei ihnen im Haus geändert?"),
                        Localized.of(
                                "Who or what has changed in your organization that we should know of?",
                                "Wer oder was hat sich bei Ihnen im Haus geändert, wovon wir wissen sollten?"));
    }

    private static Question serveMore() {
        return Question.options(
                        "serve-more",
                        Localized.of("Yes, clearly", "Ja, deutlich"),
                        Localized.of("Perhaps", "Vielleicht"),
                        Localized.of("Not now", "Jetzt nicht"))
                .toBoth(
                        Localized.of(
                                "Could we serve them in more or other ways?",
                                "Könnten wir ihnen mehr oder auf andere Weise dienen?"),
                        Localized.of(
                                "Could we serve you in more or other ways?",
                                "Könnten wir Ihnen mehr oder auf andere Weise dienen?"));
    }

    private static Question rightPeople() {
        return Question.options(
                        "right-people",
                        Localized.of("Yes, all who matter", "Ja, mit allen, auf die es ankommt"),
                        Localized.of("Most of them", "Mit den meisten"),
                        Localized.of("Too few", "Mit zu wenigen"))
                .warmest(Better.FIRST)
                .toUs(Localized.of(
                        "Do we have relationships with the right people?",
                        "Haben wir Beziehungen zu den richtigen Menschen?"));
    }
}
