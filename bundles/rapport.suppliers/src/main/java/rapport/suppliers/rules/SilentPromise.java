package rapport.suppliers.rules;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.api.commitment.Commitment;
import rapport.api.level.Sentences;
import rapport.api.party.PartyId;
import rapport.api.relationship.Relationship.Status;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;

/** Silence is not confirmation: a promise of a supplier's has to be heard again before we lean on it. */
public record SilentPromise(int patienceDays, int horizonDays) implements SignalRule {

    private static final Sentences SENTENCES = Sentences.beside(SilentPromise.class);

    public SilentPromise {
        if (patienceDays < 1 || horizonDays < 1) {
            throw new IllegalArgumentException(
                    "patience and horizon must be at least one day, were " + patienceDays + " and " + horizonDays);
        }
    }

    @Override
    public String name() {
        return "silent-promise";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        if (facts.relationship().status() != Status.ACTIVE) {
            return Stream.empty();
        }
        return facts.commitments().stream()
                .filter(promise -> promise.state() == Commitment.State.OPEN)
                .filter(promise -> isTheirs(promise, facts))
                .map(promise -> raise(promise, facts))
                // Once it is due the promise itself speaks up.
                .filter(signal -> signal.holdsFrom().isBefore(dueOf(signal)));
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
        return SENTENCES.tell(locale, "silent-promise.advice", signal.arguments());
    }

    private Signal raise(Commitment promise, RelationshipFacts facts) {
        Optional<Contact> heard = lastHeard(facts);
        Instant nearing = promise.due().minusDays(horizonDays).atStartOfDay(UTC).toInstant();
        Instant silent = heard.map(SilentPromise::momentOf)
                .orElse(facts.relationship().stageSince())
                .plus(Duration.ofDays(patienceDays));
        return new Signal(
                name(),
                promise.id().value().toString(),
                heard.map(Contact::person).orElse(null),
                Severity.THIS_WEEK,
                nearing.isAfter(silent) ? nearing : silent,
                heard.isPresent() ? "silent-promise" : "silent-promise.never",
                arguments(promise, facts, heard),
                List.of(evidence(promise)),
                Act.ASK);
    }

    private static Map<String, String> arguments(Commitment promise, RelationshipFacts facts, Optional<Contact> heard) {
        return Map.of(
                "party", facts.name(),
                "what", promise.what(),
                "due", promise.due().toString(),
                "heard",
                        heard.map(contact -> momentOf(contact)
                                        .atZone(UTC)
                                        .toLocalDate()
                                        .toString())
                                .orElse(""));
    }

    private static Evidence evidence(Commitment promise) {
        return new Evidence(
                "commitment",
                promise.id().value().toString(),
                promise.due().atStartOfDay(UTC).toInstant(),
                promise.what());
    }

    private static boolean isTheirs(Commitment promise, RelationshipFacts facts) {
        PartyId by = promise.by();
        return by.equals(facts.relationship().party())
                || facts.people().stream().anyMatch(contact -> contact.person().equals(by));
    }

    private static Optional<Contact> lastHeard(RelationshipFacts facts) {
        return facts.people().stream()
                .filter(contact -> contact.lastTwoWay() != null)
                .max(Comparator.comparing(SilentPromise::momentOf));
    }

    private static Instant momentOf(Contact contact) {
        return Objects.requireNonNull(contact.lastTwoWay(), "heard");
    }

    private static Instant dueOf(Signal signal) {
        return signal.evidence().get(0).at();
    }
}
