package rapport.suppliers.rules;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import rapport.api.level.Sentences;
import rapport.api.relationship.Relationship.Status;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;
import rapport.suppliers.model.Paper;

/** Nobody is a surprise: a contract or certificate is talked about before it runs out, not after. */
public record RunningOut(int warningDays) implements SignalRule {

    private static final Sentences SENTENCES = Sentences.beside(RunningOut.class);

    public RunningOut {
        if (warningDays < 1) {
            throw new IllegalArgumentException("the warning must come a day ahead at least, was " + warningDays);
        }
    }

    @Override
    public String name() {
        return "running-out";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.relationship().status() == Status.ACTIVE
                ? facts.all(Paper.class).stream().flatMap(paper -> raise(paper, facts))
                : Stream.empty();
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
        return SENTENCES.tell(locale, "running-out.advice", signal.arguments());
    }

    private Stream<Signal> raise(Paper paper, RelationshipFacts facts) {
        Instant end = paper.expires().plusDays(1).atStartOfDay(UTC).toInstant();
        Instant warned = paper.actBy().minusDays(warningDays).atStartOfDay(UTC).toInstant();
        String ahead = paper.notice() == null ? "running-out" : "running-out.notice";
        return Stream.of(
                signal(paper, facts, Severity.THIS_WEEK, warned, ahead).until(end),
                signal(paper, facts, Severity.NOW, end, "running-out.over"));
    }

    private Signal signal(Paper paper, RelationshipFacts facts, Severity severity, Instant from, String sentence) {
        return new Signal(
                name(),
                paper.id().value().toString(),
                null,
                severity,
                from,
                sentence,
                Map.of(
                        "party", facts.name(),
                        "what", paper.name(),
                        "end", paper.expires().toString(),
                        "notice", paper.actBy().toString()),
                List.of(new Evidence(
                        "suppliers-paper",
                        paper.id().value().toString(),
                        paper.expires().atStartOfDay(UTC).toInstant(),
                        paper.name())),
                Act.ASK);
    }
}
