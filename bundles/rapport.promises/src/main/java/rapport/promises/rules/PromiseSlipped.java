package rapport.promises.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.Commitment;
import rapport.api.level.Sentences;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;
import rapport.promises.model.Knot;
import rapport.promises.model.Slip;

/**
 * When what a promise rests on slips past the slack, its owner hears before the other side does. The sentence says when, and nothing of
 * what is promised on another level: that is evidence for those who may read it.
 */
public final class PromiseSlipped implements SignalRule {

    private static final Sentences SENTENCES = Sentences.beside(PromiseSlipped.class);
    private static final int WORDS_SHOWN = 200;

    @Override
    public String name() {
        return "promise-slipped";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.all(Slip.class).stream().map(slip -> raise(slip, facts));
    }

    private Signal raise(Slip slip, RelationshipFacts facts) {
        Commitment promise = slip.promise();
        Map<String, String> arguments = arguments(slip);
        arguments.put("party", facts.name());
        return new Signal(
                name(),
                promise.id().value().toString(),
                null,
                Severity.NOW,
                slip.since(),
                sentence(slip),
                arguments,
                evidence(slip, facts.relationship().level()),
                Act.KEEP_PROMISE);
    }

    static String sentence(Slip slip) {
        return slip.expected() == null ? "slipped.fallen" : "slipped.late";
    }

    static Map<String, String> arguments(Slip slip) {
        LocalDate expected = slip.expected();
        Map<String, String> arguments = new HashMap<>();
        arguments.put("what", shortened(slip.promise().what()));
        arguments.put("needed", slip.needed().toString());
        if (expected != null) {
            arguments.put("expected", expected.toString());
            arguments.put("days", String.valueOf(ChronoUnit.DAYS.between(slip.needed(), expected)));
        }
        return arguments;
    }

    /** The chain: the promise, and below it what it rests on, each on the next. */
    static List<Evidence> evidence(Slip slip, @Nullable String level) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(evidence(slip.promise(), slip.promise().due(), null));
        for (Knot knot : slip.way()) {
            boolean elsewhere = knot.level() != null && !knot.level().equals(level);
            evidence.add(evidence(knot.promise(), knot.expectedOn(), elsewhere ? knot.level() : null));
        }
        return evidence;
    }

    static Evidence evidence(Commitment promise, LocalDate on, @Nullable String level) {
        return new Evidence(
                "commitment",
                promise.id().value().toString(),
                on.atStartOfDay(ZoneOffset.UTC).toInstant(),
                shortened(promise.what()),
                level);
    }

    static String shortened(String what) {
        return what.length() > WORDS_SHOWN ? what.substring(0, WORDS_SHOWN - 1) + "…" : what;
    }

    @Override
    public String tell(Signal signal, Locale locale) {
        return tell(signal, locale, signal.holdsFrom());
    }

    @Override
    public String tell(Signal signal, Locale locale, Instant now) {
        return SENTENCES.tell(locale, signal.sentence(), told(signal, locale), now);
    }

    @Override
    public String advise(Signal signal, Locale locale) {
        return SENTENCES.tell(locale, signal.sentence() + ".advice", signal.arguments());
    }

    static Map<String, String> told(Signal signal, Locale locale) {
        Map<String, String> told = new HashMap<>(signal.arguments());
        boolean german = locale.getLanguage().equals("de");
        told.computeIfPresent(
                "days",
                (key, days) -> days.equals("1") ? german ? "ein Tag" : "a day" : days + (german ? " Tage" : " days"));
        return told;
    }
}
