package rapport.health.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rapport.api.followup.FollowUp;
import rapport.api.health.Dimension;
import rapport.api.meeting.Exchange;
import rapport.api.relationship.Stakeholder;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.health.model.Evidence;
import rapport.health.model.Evidence.Fact;

/** Whom we know and how well, whether we are in touch both ways, and whether we ask how it holds. */
final class Known {

    /** A tie that was as strong as that covers a person. */
    private static final double COVERS = 0.5;

    private static final double MOST_POWER = 5;
    private static final int MOST_PEOPLE = 12;
    private static final double WROTE_ONLY = 0.3;

    private Known() {}

    static Stream<Evidence> in(RelationshipFacts facts) {
        Instant since = facts.relationship().stageSince();
        return Stream.of(
                        facts.people().stream().limit(MOST_PEOPLE).flatMap(contact -> contact(contact, since)),
                        facts.all(Exchange.class).stream().flatMap(Known::exchange),
                        facts.all(FollowUp.class).stream().flatMap(Known::followUp))
                .flatMap(some -> some);
    }

    private static Stream<Evidence> contact(Contact contact, Instant since) {
        List<Evidence> found = new ArrayList<>();
        Fact fact = Fact.of("person", contact.person(), contact.name());
        Stakeholder part = contact.stakeholder();
        Instant last = contact.lastContact();
        if (part != null) {
            double covered = Math.min(1, contact.peak() / COVERS);
            String reason = covered >= 0.5 ? "person.covered" : "person.uncovered";
            Instant at = last == null ? since : last;
            found.add(Evidence.mixed(Dimension.COVERAGE, fact, at, reason, covered, part.power() / MOST_POWER));
            found.addAll(stance(part, fact, at));
        }
        if (contact.lastTwoWay() != null) {
            double mass = 0.5 + contact.peak();
            found.add(Evidence.good(Dimension.CONNECTION, fact, contact.lastTwoWay(), "person.twoway", mass));
        } else if (last != null) {
            found.add(Evidence.bad(Dimension.CONNECTION, fact, last, "person.oneway", WROTE_ONLY));
        }
        return found.stream();
    }

    private static List<Evidence> stance(Stakeholder part, Fact fact, Instant at) {
        double weight = part.power() / MOST_POWER;
        String reason = "stance." + part.stance().name();
        return switch (part.stance()) {
            case CHAMPION -> List.of(Evidence.good(Dimension.TRUST, fact, at, reason, weight));
            case SUPPORTER -> List.of(Evidence.good(Dimension.TRUST, fact, at, reason, weight / 2));
            case NEUTRAL -> List.of();
            case CRITIC -> List.of(Evidence.bad(Dimension.TRUST, fact, at, reason, weight / 2));
            case OPPONENT -> List.of(Evidence.bad(Dimension.TRUST, fact, at, reason, weight));
        };
    }

    private static Stream<Evidence> exchange(Exchange exchange) {
        Fact fact = Fact.of("exchange", exchange.id(), exchange.what());
        double mass = 0.3 * exchange.weight();
        return switch (exchange.direction()) {
            case GIVEN -> Stream.of(Evidence.good(Dimension.CONNECTION, fact, exchange.at(), "exchange.given", mass));
            case RECEIVED -> Stream.of(Evidence.good(Dimension.TRUST, fact, exchange.at(), "exchange.received", mass));
            case ASKED -> Stream.empty();
        };
    }

    private static Stream<Evidence> followUp(FollowUp followUp) {
        Instant settled = followUp.settledAt();
        if (settled == null) {
            return Stream.empty();
        }
        Fact fact = Fact.of("follow-up", followUp.id(), followUp.words() == null ? "" : followUp.words());
        return switch (followUp.state()) {
            case DONE -> Stream.of(Evidence.good(Dimension.CONNECTION, fact, settled, "followup.done", 0.5));
            case SKIPPED -> Stream.of(Evidence.bad(Dimension.CONNECTION, fact, settled, "followup.skipped", 0.5));
            default -> Stream.empty();
        };
    }
}
