package rapport.insight.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * Who decides about a relationship should know one of us before it matters.
 *
 * @param patienceDays how many days after the beginning of a relationship we may take for it
 * @param newsDays for how many days somebody who came to power later is told of as new instead
 */
public record PowerfulPersonUncovered(int patienceDays, int newsDays) implements CoreRule {

    public PowerfulPersonUncovered {
        CoreRule.requireDays("patience", patienceDays);
        CoreRule.requireDays("newsDays", newsDays);
    }

    @Override
    public String name() {
        return "powerful-person-uncovered";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.people().stream()
                .filter(contact -> contact.isKey() && contact.lastTwoWay() == null)
                .map(contact -> raise(contact, facts));
    }

    private Instant begins(Contact contact, RelationshipFacts facts) {
        Instant patient = CoreRule.plusDays(facts.relationship().since(), patienceDays);
        return NewPowerfulPerson.begun(contact, facts).stream()
                .map(move -> CoreRule.plusDays(move.noticed(), newsDays))
                .filter(patient::isBefore)
                .findFirst()
                .orElse(patient);
    }

    private Signal raise(Contact contact, RelationshipFacts facts) {
        Instant since = facts.relationship().since();
        @Nullable Instant tried = contact.lastContact();
        return new Signal(
                name(),
                contact.person().value().toString(),
                contact.person(),
                Severity.THIS_WEEK,
                begins(contact, facts),
                tried == null ? "uncovered" : "uncovered.tried",
                Map.of(
                        "party",
                        facts.name(),
                        "person",
                        contact.name(),
                        "last",
                        CoreRule.date(tried == null ? since : tried).toString()),
                List.of(new Evidence(
                        tried == null ? "relationship" : "tie",
                        (tried == null
                                        ? facts.relationship().id().value()
                                        : contact.person().value())
                                .toString(),
                        tried == null ? since : tried,
                        contact.name())),
                tried == null ? Act.INTRODUCE : Act.MEET);
    }
}
