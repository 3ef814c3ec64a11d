package rapport.suppliers;

import rapport.api.checkup.Question;
import rapport.api.checkup.Questionnaire;
import rapport.api.level.Localized;

/** How we rate a supplier, and how a supplier rates us: a score that goes one way is no partnership. */
public final class Scorecard {

    public static final String NAME = "supplier-scorecard";

    /** What we rate ourselves, since no fact tells it. */
    public static final String COMMUNICATION = "communication";

    private Scorecard() {}

    static Questionnaire every(int days) {
        return Questionnaire.every(
                        days,
                        NAME,
                        Localized.of("Scorecard both ways", "Bewertung in beide Richtungen"),
                        rated(COMMUNICATION)
                                .toUs(Localized.of(
                                        "How well do they keep us informed?",
                                        "Wie gut halten sie uns auf dem Laufenden?")),
                        rated("forecast")
                                .toThem(Localized.of(
                                        "How far can you rely on what we say we will need?",
                                        "Wie weit können Sie sich auf unsere Bedarfsvorschau verlassen?")),
                        rated("payment-days")
                                .toThem(Localized.of(
                                        "Do we pay within the agreed days?", "Zahlen wir in der vereinbarten Frist?")),
                        rated("clarity")
                                .toThem(Localized.of(
                                        "How clear are our orders and answers?",
                                        "Wie klar sind unsere Bestellungen und Antworten?")),
                        rated("respect")
                                .toThem(Localized.of(
                                        "Do we treat your people with respect?",
                                        "Gehen wir respektvoll mit Ihren Leuten um?")))
                .in("delivering", "partner", "watch");
    }

    private static Question rated(String key) {
        return Question.scale(key, Localized.of("Poorly", "Schlecht"), Localized.of("Very well", "Sehr gut"));
    }
}
