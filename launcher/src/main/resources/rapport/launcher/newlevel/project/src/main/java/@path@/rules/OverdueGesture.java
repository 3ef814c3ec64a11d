package @package@.rules;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import @package@.model.Gesture;
import rapport.api.level.Sentences;
import rapport.api.relationship.Relationship.Status;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;

/** Nobody feels remembered who has to ask: something small is due before they wonder. */
public record OverdueGesture(int patienceDays) implements SignalRule {

    private static final Sentences SENTENCES = Sentences.beside(OverdueGesture.class);

    public OverdueGesture {
        if (patienceDays < 1) {
            throw new IllegalArgumentException("patience must be at least one day, was " + patienceDays);
        }
    }

    @Override
    public String name() {
        return "@name@-overdue-gesture";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        if (facts.relationship().status() != Status.ACTIVE) {
            return Stream.empty();
        }
        return Stream.of(facts.all(Gesture.class).stream()
                .findFirst()
                .map(latest -> since(facts, latest))
                .orElseGet(() -> never(facts)));
    }

    private Signal since(RelationshipFacts facts, Gesture latest) {
        Instant at = latest.day().atStartOfDay(UTC).toInstant();
        Evidence evidence = new Evidence("gesture", latest.id().value().toString(), at, latest.what());
        Map<String, String> arguments =
                Map.of("party", facts.name(), "day", latest.day().toString());
        return signal("overdue-gesture", at, arguments, List.of(evidence));
    }

    private Signal never(RelationshipFacts facts) {
        return signal(
                "overdue-gesture.never",
                facts.relationship().since(),
                Map.of("party", facts.name()),
                List.of());
    }

    private Signal signal(String sentence, Instant from, Map<String, String> arguments, List<Evidence> evidence) {
        Instant holdsFrom = from.plus(Duration.ofDays(patienceDays));
        return new Signal(name(), "", null, Severity.THIS_WEEK, holdsFrom, sentence, arguments, evidence, Act.CALL);
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
        return SENTENCES.tell(locale, "overdue-gesture.advice", signal.arguments());
    }
}
