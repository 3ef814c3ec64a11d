package rapport.insight.rules;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.api.signal.RelationshipFacts.Move;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * Whoever comes to power brings an own list: be on it before it is written.
 *
 * @param newsDays how many days somebody is new
 */
public record NewPowerfulPerson(int newsDays) implements CoreRule {

    public NewPowerfulPerson {
        CoreRule.requireDays("newsDays", newsDays);
    }

    @Override
    public String name() {
        return "new-powerful-person";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.people().stream()
                .filter(contact -> isNew(contact, facts, now))
                .map(contact -> raise(contact, begun(contact, facts).get(0), facts));
    }

    /** Whether this rule speaks of somebody, so that others need not. */
    boolean isNew(Contact contact, RelationshipFacts facts, Instant now) {
        return contact.isKey()
                && contact.lastTwoWay() == null
                && begun(contact, facts).stream()
                        .anyMatch(move ->
                                CoreRule.plusDays(move.noticed(), newsDays).isAfter(now));
    }

    /** When somebody came to the party, the latest first. */
    static List<Move> begun(Contact contact, RelationshipFacts facts) {
        return contact.moves().stream()
                .filter(move -> move.began()
                        && move.position()
                                .organization()
                                .equals(facts.relationship().party()))
                .toList();
    }

    private Signal raise(Contact contact, Move move, RelationshipFacts facts) {
        return raise(facts, "new")
                .about(contact.person())
                .with(contact.person())
                .saying("on", move.on())
                .because("position", move.position().id(), move.noticed(), contact.name())
                .from(move.noticed(), Severity.THIS_WEEK, Act.MEET)
                .until(CoreRule.plusDays(move.noticed(), newsDays));
    }
}
