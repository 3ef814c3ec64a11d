package rapport.customers.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rapport.api.level.Sentences;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;

/** Courting asks whether there is a match; a question that stays open for months has been answered. */
public record StalledCourtship(int patienceDays) implements SignalRule {

    private static final Sentences SENTENCES = Sentences.beside(StalledCourtship.class);
    private static final Set<String> UNDECIDED = Set.of("courting", "meeting");

    public StalledCourtship {
        if (patienceDays < 1) {
            throw new IllegalArgumentException("patience must be at least one day, was " + patienceDays);
        }
    }

    @Override
    public String name() {
        return "stalled-courtship";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        Relationship relationship = facts.relationship();
        boolean undecided = relationship.status() == Status.ACTIVE && UNDECIDED.contains(relationship.stage());
        return undecided ? Stream.of(raise(facts)) : Stream.empty();
    }

    @Override
    public String tell(Signal signal, Locale locale) {
        return SENTENCES.tell(locale, signal.sentence(), signal.arguments());
    }

    @Override
    public String tell(Signal signal, Locale locale, Instant now) {
        return SENTENCES.tell(locale, signal.sentence(), signal.arguments(), now);
    }

    @Override
    public String advise(Signal signal, Locale locale) {
        return SENTENCES.tell(locale, signal.sentence() + ".advice", signal.arguments());
    }

    private Signal raise(RelationshipFacts facts) {
        Relationship relationship = facts.relationship();
        Instant since = relationship.stageSince();
        Optional<Contact> closest = facts.people().stream().max(Comparator.comparingDouble(Contact::strength));
        return new Signal(
                name(),
                relationship.stage(),
                closest.map(Contact::person).orElse(null),
                Severity.WATCH,
                since.plus(Duration.ofDays(patienceDays)),
                "stalled-courtship",
                Map.of("party", facts.name(), "since", since.toString().substring(0, 10)),
                List.of(new Evidence(
                        "relationship", relationship.id().value().toString(), since, relationship.stage())),
                Act.ASK);
    }
}
