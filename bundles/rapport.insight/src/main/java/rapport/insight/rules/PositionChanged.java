package rapport.insight.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.api.signal.RelationshipFacts.Move;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * Ties follow the person, so a move is news: a reason to congratulate, and a chair to ask about.
 *
 * @param newsDays how many days it stays news
 */
public record PositionChanged(int newsDays) implements CoreRule {

    public PositionChanged {
        if (newsDays < 1) {
            throw new IllegalArgumentException("news lasts at least one day, was " + newsDays);
        }
    }

    @Override
    public String name() {
        return "position-changed";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        // A champion who left and a powerful person who is new press more, and are told by rules of their own.
        ChampionLeft champions = new ChampionLeft(newsDays);
        NewPowerfulPerson powerful = new NewPowerfulPerson(newsDays);
        return facts.people().stream()
                .filter(contact -> !champions.speaksOf(contact, facts, now) && !powerful.isNew(contact, facts, now))
                .flatMap(contact -> contact.moves().stream()
                        .filter(move -> news(move).isAfter(now))
                        .map(move -> raise(contact, move, facts)));
    }

    private Instant news(Move move) {
        return move.noticed().plus(Duration.ofDays(newsDays));
    }

    private Signal raise(Contact contact, Move move, RelationshipFacts facts) {
        String title = Objects.requireNonNullElse(move.position().title(), "");
        String what = move.began() ? "moved" : "left";
        Signal signal = new Signal(
                name(),
                move.position().id().value() + (move.began() ? ":began" : ":ended"),
                contact.person(),
                contact.isKey() ? Severity.THIS_WEEK : Severity.WATCH,
                move.noticed(),
                title.isEmpty() ? what + ".untitled" : what,
                Map.of(
                        "party",
                        facts.name(),
                        "person",
                        contact.name(),
                        "title",
                        title,
                        "organization",
                        move.organization(),
                        "on",
                        move.on().toString()),
                List.of(new Evidence(
                        "position",
                        move.position().id().value().toString(),
                        CoreRule.start(move.on()),
                        (title + " · " + move.organization()).replaceFirst("^ · ", ""))),
                move.began() ? Act.CONGRATULATE : Act.ASK);
        return signal.until(news(move));
    }
}
