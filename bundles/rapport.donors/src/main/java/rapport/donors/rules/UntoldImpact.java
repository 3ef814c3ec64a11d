package rapport.donors.rules;

import java.time.Instant;
import java.util.stream.Stream;
import rapport.api.concern.Concern;
import rapport.api.meeting.Exchange;
import rapport.api.relationship.Relationship.Status;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/** Who gives wants to know what became of it: a closing statement says what was done, and how they said it felt. */
public record UntoldImpact(int days) implements GiftRule {

    public UntoldImpact {
        if (days < 1) {
            throw new IllegalArgumentException("a gift needs at least one day to do something, had " + days);
        }
    }

    @Override
    public String name() {
        return "untold-impact";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.relationship().status() != Status.ACTIVE
                ? Stream.empty()
                : GiftRule.gifts(facts).stream()
                        .filter(gift -> !isTold(gift, facts))
                        .reduce((later, earlier) -> earlier)
                        .map(gift -> owed(facts, gift, days, Severity.THIS_WEEK, Act.WRITE))
                        .stream();
    }

    private static boolean isTold(Exchange gift, RelationshipFacts facts) {
        return facts.all(Concern.class).stream()
                .anyMatch(concern ->
                        concern.closing() != null && concern.gateSince().isAfter(gift.at()));
    }
}
