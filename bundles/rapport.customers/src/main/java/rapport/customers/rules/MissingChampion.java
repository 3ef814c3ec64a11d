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
import rapport.api.relationship.Stance;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;

/** As a relationship grows, somebody on their side has to speak for us while we are not in the room. */
public record MissingChampion(int patienceDays) implements SignalRule {

    private static final Sentences SENTENCES = Sentences.beside(MissingChampion.class);
    private static final Set<String> WORKING_TOGETHER = Set.of("engagement", "commitment");

    public MissingChampion {
        if (patienceDays < 1) {
            throw new IllegalArgumentException("patience must be at least one day, was " + patienceDays);
        }
    }

    @Override
    public String name() {
        return "missing-champion";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        Relationship relationship = facts.relationship();
        boolean asked = relationship.status() == Status.ACTIVE
                && WORKING_TOGETHER.contains(relationship.stage())
                && facts.people().stream().noneMatch(MissingChampion::speaksForUs);
        return asked ? Stream.of(raise(facts)) : Stream.empty();
    }

    @Override
    public String tell(Signal signal, Locale locale) {
        return SENTENCES.tell(locale, signal.sentence(), signal.arguments());
    }

    @Override
    public String advise(Signal signal, Locale locale) {
        return SENTENCES.tell(locale, signal.sentence() + ".advice", signal.arguments());
    }

    private Signal raise(RelationshipFacts facts) {
        Relationship relationship = facts.relationship();
        Optional<Contact> closest = facts.people().stream().max(Comparator.comparingDouble(Contact::strength));
        String sentence = closest.isPresent() ? "missing-champion" : "missing-champion.nobody";
        Evidence since = new Evidence(
                "relationship", relationship.id().value().toString(), relationship.stageSince(), relationship.stage());
        return new Signal(
                name(),
                "",
                closest.map(Contact::person).orElse(null),
                Severity.WATCH,
                relationship.stageSince().plus(Duration.ofDays(patienceDays)),
                sentence,
                Map.of(
                        "party",
                        facts.name(),
                        "person",
                        closest.map(Contact::name).orElse("")),
                List.of(since),
                Act.ASK);
    }

    private static boolean speaksForUs(Contact contact) {
        return contact.stakeholder() != null && contact.stakeholder().stance() == Stance.CHAMPION;
    }
}
