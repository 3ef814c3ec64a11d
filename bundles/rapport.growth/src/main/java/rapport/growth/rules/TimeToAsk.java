package rapport.growth.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Concern;
import rapport.api.level.Sentences;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.reading.Reading;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;

/** A referral is asked for when the other side is glad, and not before: see {@link AskTiming}. An opportunity, never a duty. */
public final class TimeToAsk implements SignalRule {

    private static final Sentences SENTENCES = Sentences.beside(TimeToAsk.class);

    @Override
    public String name() {
        return "time-to-ask";
    }

    /** One signal for the first stretch of time, from now on, in which nothing speaks against it. */
    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        if (!(facts.relationship().party() instanceof OrganizationId)) {
            return Stream.empty();
        }
        List<Instant> turns = AskTiming.turns(facts);
        Optional<Instant> since =
                turns.stream().filter(turn -> !turn.isAfter(now)).max(Comparator.naturalOrder());
        return Stream.concat(since.stream(), turns.stream().filter(turn -> turn.isAfter(now)))
                .filter(turn -> AskTiming.of(facts, turn).isNow())
                .findFirst()
                .map(from -> signal(facts, from, turns))
                .stream();
    }

    /** The reason in one sentence, as a page tells it that shows all reasons. */
    public static String tell(AskTiming.Reason reason, Locale locale, Instant now) {
        return SENTENCES.tell(locale, "reason." + reason.key(), reason.arguments(), now);
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

    private Signal signal(RelationshipFacts facts, Instant from, List<Instant> turns) {
        Optional<Reading> gladdest = gladdest(facts, from);
        PersonId person = gladdest.map(Reading::person).orElse(null);
        Map<String, String> arguments = new HashMap<>();
        AskTiming.of(facts, from).inFavour().stream()
                .filter(reason -> !reason.key().startsWith("balance"))
                .forEach(reason -> arguments.putAll(reason.arguments()));
        arguments.put("party", facts.name());
        arguments.put("person", name(facts, person));
        Signal signal = new Signal(
                name(), "", person, Severity.WATCH, from, "ask", arguments, evidence(facts, from, gladdest), Act.ASK);
        return turns.stream()
                .filter(turn -> turn.isAfter(from) && !AskTiming.of(facts, turn).isNow())
                .findFirst()
                .map(signal::until)
                .orElse(signal);
    }

    private static String name(RelationshipFacts facts, @Nullable PersonId person) {
        return facts.people().stream()
                .filter(contact -> contact.person().equals(person))
                .findFirst()
                .map(Contact::name)
                .orElse(facts.name());
    }

    private static Optional<Reading> gladdest(RelationshipFacts facts, Instant at) {
        return facts.all(Reading.class).stream()
                .filter(reading -> reading.value() != null && !reading.at().isAfter(at))
                .filter(reading -> reading.at().plus(AskTiming.WARM_WITHIN).isAfter(at))
                .max(Comparator.comparing(TimeToAsk::warmth).thenComparing(Reading::at));
    }

    private static double warmth(Reading reading) {
        Integer value = reading.value();
        return value == null ? 0 : reading.instrument().warmth(value);
    }

    private static List<Evidence> evidence(RelationshipFacts facts, Instant at, Optional<Reading> gladdest) {
        Stream<Evidence> solved = facts.all(Concern.class).stream()
                .filter(one -> AskTiming.isSolved(one) && !one.gateSince().isAfter(at))
                .filter(one -> one.gateSince().plus(AskTiming.SOLVED_WITHIN).isAfter(at))
                .map(one -> new Evidence("concern", one.id().value().toString(), one.gateSince(), one.words()));
        Stream<Evidence> glad = gladdest.stream()
                .map(one -> new Evidence(
                        "reading",
                        one.id().value().toString(),
                        one.at(),
                        one.words() == null
                                ? one.instrument().name().toLowerCase(Locale.ROOT) + " " + one.value()
                                : one.words()));
        return Stream.concat(solved, glad).limit(5).toList();
    }
}
