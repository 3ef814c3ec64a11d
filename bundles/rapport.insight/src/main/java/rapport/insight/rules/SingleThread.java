package rapport.insight.rules;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * What hangs on one thread falls with it: where we truly know but one of several people, their leaving leaves us nobody.
 *
 * @param patienceDays how many days after the beginning of a relationship it may hang on one person
 */
public record SingleThread(int patienceDays) implements CoreRule {

    public SingleThread {
        CoreRule.requireDays("patienceDays", patienceDays);
    }

    @Override
    public String name() {
        return "single-thread";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        List<Contact> known = facts.people().stream()
                .filter(contact -> contact.lastTwoWay() != null)
                .toList();
        // Where somebody powerful is not known yet, that is said already, and asks for the same.
        boolean isSaidOtherwise =
                facts.people().stream().anyMatch(contact -> contact.isKey() && contact.lastTwoWay() == null);
        return known.size() == 1 && facts.people().size() > 1 && !isSaidOtherwise
                ? Stream.of(raise(known.get(0), facts))
                : Stream.empty();
    }

    private Signal raise(Contact only, RelationshipFacts facts) {
        return raise(facts, "thread")
                .with(only.person())
                .because("tie", only.person(), Objects.requireNonNull(only.lastTwoWay()), only.name())
                .from(CoreRule.plusDays(facts.relationship().since(), patienceDays), Severity.WATCH, Act.INTRODUCE);
    }
}
