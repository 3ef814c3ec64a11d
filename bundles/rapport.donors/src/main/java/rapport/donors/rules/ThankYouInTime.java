package rapport.donors.rules;

import java.time.Instant;
import java.util.stream.Stream;
import rapport.api.meeting.Exchange;
import rapport.api.relationship.Relationship.Status;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/** A gift that nobody thanked for is the last one: we thank within days, and a contact after the gift is where we did. */
public record ThankYouInTime(int days) implements GiftRule {

    public ThankYouInTime {
        if (days < 1) {
            throw new IllegalArgumentException("thanks need at least one day, had " + days);
        }
    }

    @Override
    public String name() {
        return "thank-you-in-time";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.relationship().status() != Status.ACTIVE
                ? Stream.empty()
                : GiftRule.gifts(facts).stream()
                        .findFirst()
                        .filter(gift -> !isThanked(gift, facts))
                        .map(gift -> owed(facts, gift, days, Severity.NOW, Act.CALL))
                        .stream();
    }

    private static boolean isThanked(Exchange gift, RelationshipFacts facts) {
        return facts.people().stream()
                .anyMatch(contact ->
                        contact.lastContact() != null && contact.lastContact().isAfter(gift.at()));
    }
}
