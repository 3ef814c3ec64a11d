package rapport.insight.rules;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import rapport.api.relationship.Stance;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.api.signal.RelationshipFacts.Move;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * Who spoke for us when we were not in the room is gone: ask at once who will, and stay a friend.
 *
 * @param newsDays how many days it presses
 */
public record ChampionLeft(int newsDays) implements CoreRule {

    public ChampionLeft {
        CoreRule.requireDays("newsDays", newsDays);
    }

    @Override
    public String name() {
        return "champion-left";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.people().stream()
                .filter(contact -> speaksOf(contact, facts, now))
                .map(contact -> raise(contact, gone(contact, facts).get(0), facts));
    }

    /** Whether this rule speaks of somebody, so that others need not. */
    boolean speaksOf(Contact contact, RelationshipFacts facts, Instant now) {
        return contact.stakeholder() != null
                && contact.stakeholder().stance() == Stance.CHAMPION
                && gone(contact, facts).stream()
                        .anyMatch(move ->
                                CoreRule.plusDays(move.noticed(), newsDays).isAfter(now));
    }

    // Who begins elsewhere is on the way out, even where nobody has noted yet that the old position ended.
    private static List<Move> gone(Contact contact, RelationshipFacts facts) {
        boolean stays = stays(contact, facts);
        return contact.moves().stream()
                .filter(move -> move.began()
                        != move.position()
                                .organization()
                                .equals(facts.relationship().party()))
                .filter(move -> move.began() || !stays)
                .toList();
    }

    // Whoever rises within the party ends one position there and begins another.
    private static boolean stays(Contact contact, RelationshipFacts facts) {
        return NewPowerfulPerson.begun(contact, facts).stream()
                .anyMatch(begun -> contact.moves().stream()
                        .noneMatch(move -> !move.began()
                                && move.position().id().equals(begun.position().id())));
    }

    private Signal raise(Contact contact, Move move, RelationshipFacts facts) {
        return raise(facts, move.began() ? "champion.moved" : "champion.left")
                .about(contact.person())
                .with(contact.person())
                .saying("organization", move.organization())
                .because("position", move.position().id(), move.noticed(), contact.name())
                .from(move.noticed(), Severity.NOW, Act.CALL)
                .until(CoreRule.plusDays(move.noticed(), newsDays));
    }
}
