package rapport.insight.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.relationship.Relationship;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * A relationship lives on contact: when its cadence has passed without any, somebody should ask how things are. For a key
 * person only contact that went both ways counts, and each has a clock of their own.
 *
 * @param graveAfter after how many cadences silence with a key person needs somebody now
 */
public record Silence(int graveAfter) implements CoreRule {

    /** So many key people are named; who has more has a plan of their own for them. */
    private static final int MOST = 3;

    public Silence {
        if (graveAfter < 2) {
            throw new IllegalArgumentException("silence is grave after two cadences or more, was " + graveAfter);
        }
    }

    @Override
    public String name() {
        return "silence";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        if (facts.relationship().cadenceDays() == Relationship.NO_CADENCE) {
            return Stream.empty();
        }
        List<Contact> keys = facts.people().stream()
                .filter(contact -> contact.isKey() && contact.lastTwoWay() != null)
                .sorted(Comparator.comparingInt(Silence::power).reversed())
                .limit(MOST)
                .toList();
        return keys.isEmpty() ? Stream.of(withAnybody(facts)) : keys.stream().flatMap(key -> with(key, facts));
    }

    private Stream<Signal> with(Contact key, RelationshipFacts facts) {
        Instant last = Objects.requireNonNull(key.lastTwoWay());
        Duration cadence = cadence(facts);
        Signal first = new Signal(
                name(),
                key.person().value().toString(),
                key.person(),
                Severity.THIS_WEEK,
                last.plus(cadence),
                "silence",
                arguments(facts, key, last),
                List.of(evidence(key, last)),
                Act.CALL);
        Instant grave = last.plus(cadence.multipliedBy(graveAfter));
        Signal second = new Signal(
                name(),
                first.about(),
                key.person(),
                Severity.NOW,
                grave,
                "silence.grave",
                first.arguments(),
                first.evidence(),
                Act.CALL);
        return Stream.of(first.until(grave), second);
    }

    private Signal withAnybody(RelationshipFacts facts) {
        Optional<Contact> latest = facts.people().stream()
                .filter(contact -> contact.lastThatCounts() != null)
                .max(Comparator.comparing(contact -> Objects.requireNonNull(contact.lastThatCounts())));
        Contact whom = latest.orElse(null);
        Instant last = whom == null ? null : whom.lastThatCounts();
        Instant since = last == null ? facts.relationship().since() : last;
        return new Signal(
                name(),
                "",
                whom == null ? null : whom.person(),
                Severity.THIS_WEEK,
                since.plus(cadence(facts)),
                last == null ? "silence.never" : "silence.anybody",
                arguments(facts, whom, since),
                List.of(whom == null ? begun(facts) : evidence(whom, since)),
                whom == null ? Act.WRITE : Act.CALL);
    }

    private static Duration cadence(RelationshipFacts facts) {
        return Duration.ofDays(facts.relationship().cadenceDays());
    }

    private static int power(Contact contact) {
        return contact.stakeholder() == null ? 0 : contact.stakeholder().power();
    }

    private static Map<String, String> arguments(RelationshipFacts facts, @Nullable Contact person, Instant since) {
        return Map.of(
                "party",
                facts.name(),
                "person",
                person == null ? facts.name() : person.name(),
                "since",
                CoreRule.date(since).toString(),
                "cadence",
                Integer.toString(facts.relationship().cadenceDays()));
    }

    private static Evidence evidence(Contact person, Instant last) {
        return new Evidence("tie", person.person().value().toString(), last, person.name());
    }

    private static Evidence begun(RelationshipFacts facts) {
        return new Evidence(
                "relationship",
                facts.relationship().id().value().toString(),
                facts.relationship().since(),
                facts.name());
    }
}
