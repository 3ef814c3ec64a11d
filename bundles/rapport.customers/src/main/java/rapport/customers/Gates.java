package rapport.customers;

import rapport.api.level.GateEvidence;
import rapport.api.level.Localized;

/** What should be so before a customer enters a stage: courted with a reason, met with questions, engaged with milestones. */
final class Gates {

    private Gates() {}

    static GateEvidence[] intoMeeting() {
        return new GateEvidence[] {
            GateEvidence.said(
                    "match",
                    Localized.of(
                            "There is a reason to talk, and proof that we can help.",
                            "Es gibt einen Grund zu reden und einen Beleg, dass wir helfen können.")),
            GateEvidence.found(
                    "person", Localized.of("We know somebody there.", "Wir kennen dort jemanden."), "stakeholder"),
            GateEvidence.found(
                    "meeting-asked",
                    Localized.of("A first meeting is agreed.", "Ein erstes Treffen ist vereinbart."),
                    "meeting-planned")
        };
    }

    static GateEvidence[] intoEngagement() {
        return new GateEvidence[] {
            GateEvidence.found(
                    "meeting",
                    Localized.of("We have met and asked.", "Wir haben uns getroffen und gefragt."),
                    "meeting-held"),
            GateEvidence.found(
                    "problem",
                    Localized.of(
                            "They confirmed that we understand what they need.",
                            "Sie haben bestätigt, dass wir verstehen, was sie brauchen."),
                    "concern-confirmed"),
            GateEvidence.found(
                            "decider",
                            Localized.of("We know who decides.", "Wir wissen, wer entscheidet."),
                            "stakeholder")
                    .about("decider"),
            GateEvidence.said("yes", Localized.of("Both sides said yes.", "Beide Seiten haben zugesagt."))
        };
    }

    static GateEvidence[] intoCommitment() {
        return new GateEvidence[] {
            GateEvidence.found(
                    "milestone",
                    Localized.of("A milestone was reached together.", "Ein Meilenstein wurde gemeinsam erreicht."),
                    "milestone-reached"),
            GateEvidence.found(
                    "promise", Localized.of("We kept a promise.", "Wir haben eine Zusage gehalten."), "promise-kept"),
            GateEvidence.found(
                    "feedback",
                    Localized.of(
                            "We looked back together, and every feedback has its response.",
                            "Wir haben gemeinsam zurückgeblickt, und jede Rückmeldung hat ihre Antwort."),
                    "feedback-answered"),
            GateEvidence.said(
                    "longer", Localized.of("Both sides want the longer term.", "Beide Seiten wollen es auf Dauer."))
        };
    }
}
