package rapport.team.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import rapport.api.level.Sentences;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;

/** Every internal stakeholder feels part of the team: whoever joins is talked with, not only written to. */
public record UnheardNewcomer(int patienceDays) implements SignalRule {

    private static final Sentences SENTENCES = Sentences.beside(UnheardNewcomer.class);

    public UnheardNewcomer {
        if (patienceDays < 1) {
            throw new IllegalArgumentException("patience must be at least one day, was " + patienceDays);
        }
    }

    @Override
    public String name() {
        return "unheard-newcomer";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        Relationship relationship = facts.relationship();
        boolean arriving = relationship.status() == Status.ACTIVE
                && relationship.stage().equals("joining")
                && facts.people().stream().noneMatch(contact -> wasHeardSince(contact, relationship.since()));
        return arriving ? Stream.of(raise(facts)) : Stream.empty();
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
        Instant since = relationship.since();
        return new Signal(
                name(),
                "",
                relationship.party() instanceof PersonId person ? person : null,
                Severity.THIS_WEEK,
                since.plus(Duration.ofDays(patienceDays)),
                relationship.party() instanceof PersonId ? "unheard-newcomer" : "unheard-newcomer.department",
                Map.of("party", facts.name(), "since", since.toString().substring(0, 10)),
                List.of(new Evidence(
                        "relationship", relationship.id().value().toString(), since, relationship.stage())),
                Act.MEET);
    }

    private static boolean wasHeardSince(Contact contact, Instant since) {
        return contact.lastTwoWay() != null && !contact.lastTwoWay().isBefore(since);
    }
}
