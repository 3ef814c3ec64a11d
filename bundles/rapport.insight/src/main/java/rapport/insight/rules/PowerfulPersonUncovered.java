package rapport.insight.rules;

import java.time.Duration;
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
 */
public record PowerfulPersonUncovered(int patienceDays) implements CoreRule {

    public PowerfulPersonUncovered {
        if (patienceDays < 1) {
            throw new IllegalArgumentException("patience must be at least one day, was " + patienceDays);
        }
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

    private Signal raise(Contact contact, RelationshipFacts facts) {
        Instant since = facts.relationship().since();
        @Nullable Instant tried = contact.lastContact();
        return new Signal(
                name(),
                contact.person().value().toString(),
                contact.person(),
                Severity.THIS_WEEK,
                since.plus(Duration.ofDays(patienceDays)),
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
