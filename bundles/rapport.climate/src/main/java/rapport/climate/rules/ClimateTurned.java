package rapport.climate.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.climate.Climate.State;
import rapport.api.climate.Climates.Point;
import rapport.api.level.Sentences;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;
import rapport.climate.model.Formula;
import rapport.climate.model.FormulaInForce;
import rapport.climate.model.Grain;
import rapport.climate.model.Grains;
import rapport.climate.model.Scales;

/** A project turns toxic in small steps that each look harmless; together they are seen long before the incident that nobody can overlook. */
public final class ClimateTurned implements SignalRule {

    private static final Sentences SENTENCES = Sentences.beside(ClimateTurned.class);
    private static final int TOLD = 3;
    private static final int EVIDENCE = 8;

    private final Formula formula;

    public ClimateTurned(FormulaInForce inForce) {
        this.formula = inForce.formula();
    }

    @Override
    public String name() {
        return "climate-turned";
    }

    @Override
    public String version() {
        return formula.title();
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        List<Grain> grains = Grains.of(facts, formula);
        List<Point> points = Scales.over(grains);
        List<Signal> signals = new ArrayList<>();
        int at = 0;
        while (at < points.size()) {
            State state = points.get(at).state();
            int end = at;
            while (end < points.size() && points.get(end).state() == state) {
                end++;
            }
            Instant until = end < points.size() ? points.get(end).from() : null;
            if (state.isBad() && (until == null || until.isAfter(now))) {
                signals.add(raise(facts, grains, state, points.get(at).from(), until, now));
            }
            at = end;
        }
        return signals.stream();
    }

    private Signal raise(
            RelationshipFacts facts,
            List<Grain> grains,
            State state,
            Instant from,
            @Nullable Instant until,
            Instant now) {
        Instant seen = from.isAfter(now) ? from : now;
        List<Grain> reasons = grains.stream()
                .filter(grain -> grain.weight() < 0 && !grain.at().isAfter(seen))
                .sorted(Comparator.<Grain>comparingDouble(grain -> Scales.decayed(grain.weight(), grain.at(), seen))
                        .thenComparing(Grain::fact))
                .limit(EVIDENCE)
                .toList();
        Map<String, String> arguments = new HashMap<>(Map.of("party", facts.name()));
        List<String> kinds =
                reasons.stream().map(Grain::kind).distinct().limit(TOLD).toList();
        IntStream.range(0, kinds.size()).forEach(place -> {
            String kind = kinds.get(place);
            arguments.put("reason" + place, kind);
            long count =
                    reasons.stream().filter(grain -> grain.kind().equals(kind)).count();
            arguments.put("count" + place, Long.toString(count));
        });
        Signal signal = new Signal(
                name(),
                "",
                null,
                state == State.TOXIC ? Severity.NOW : Severity.THIS_WEEK,
                from,
                state == State.TOXIC ? "toxic" : "strained",
                arguments,
                reasons.stream().map(ClimateTurned::evidence).toList(),
                Act.MEET);
        return until == null ? signal : signal.until(until);
    }

    private static Evidence evidence(Grain grain) {
        String[] fact = grain.fact().split(":", 2);
        return new Evidence(fact[0], fact[1], grain.at(), grain.words());
    }

    @Override
    public String tell(Signal signal, Locale locale) {
        return tell(signal, locale, signal.holdsFrom());
    }

    @Override
    public String tell(Signal signal, Locale locale, Instant now) {
        Map<String, String> arguments = new HashMap<>(signal.arguments());
        String reasons = IntStream.range(0, TOLD)
                .filter(place -> arguments.containsKey("reason" + place))
                .mapToObj(place -> SENTENCES.tell(
                        locale,
                        "reason." + arguments.get("reason" + place),
                        Map.of("count", arguments.getOrDefault("count" + place, ""))))
                .collect(Collectors.joining(", "));
        arguments.put("reasons", reasons);
        arguments.put(
                "on", LocalDate.ofInstant(signal.holdsFrom(), ZoneOffset.UTC).toString());
        return SENTENCES.tell(locale, signal.sentence(), arguments, now);
    }

    @Override
    public String advise(Signal signal, Locale locale) {
        return SENTENCES.tell(locale, signal.sentence() + ".advice", signal.arguments());
    }
}
