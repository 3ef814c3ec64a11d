package rapport.team.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.checkup.CheckUpDue;
import rapport.api.level.Sentences;
import rapport.api.party.PersonId;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;
import rapport.team.model.Serving;

/**
 * How are we serving them? What is served inside has an owner on both sides, and whoever answers for it hears when the internal
 * customer has not been asked for long.
 *
 * @param patienceDays how long a check-up may be overdue before those who serve hear of it, too
 */
public record UntendedServing(int patienceDays) implements SignalRule {

    private static final Sentences SENTENCES = Sentences.beside(UntendedServing.class);

    public UntendedServing {
        if (patienceDays < 1) {
            throw new IllegalArgumentException("patience must be at least one day, was " + patienceDays);
        }
    }

    @Override
    public String name() {
        return "untended-serving";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        List<Serving> all = facts.all(Serving.class);
        Stream<Signal> unowned = all.stream()
                .filter(one -> !one.isOwned())
                .map(one -> signal(facts, one, sentence(one), one.recordedAt(), one.owner()));
        return all.isEmpty() ? unowned : Stream.concat(unowned, unasked(facts, all));
    }

    private Stream<Signal> unasked(RelationshipFacts facts, List<Serving> all) {
        PersonId carer = facts.relationship().owner();
        return facts.all(CheckUpDue.class).stream()
                .map(CheckUpDue::dueAt)
                .min(Instant::compareTo)
                .map(due -> due.plus(Duration.ofDays(patienceDays)))
                .stream()
                .flatMap(late -> all.stream()
                        .filter(one -> one.owner() != null && !one.owner().equals(carer))
                        .map(one -> signal(facts, one, "serving.unasked", late, one.owner())));
    }

    @Override
    public String tell(Signal signal, Locale locale) {
        return SENTENCES.tell(locale, signal.sentence(), signal.arguments());
    }

    @Override
    public String advise(Signal signal, Locale locale) {
        return SENTENCES.tell(locale, signal.sentence() + ".advice", signal.arguments());
    }

    private static String sentence(Serving one) {
        if (one.owner() == null) {
            return one.customerOwner() == null ? "serving.nobodys" : "serving.unserved";
        }
        return "serving.unheard";
    }

    private Signal signal(RelationshipFacts facts, Serving one, String sentence, Instant from, @Nullable PersonId to) {
        String id = one.id().value().toString();
        return new Signal(
                        name(),
                        sentence.equals("serving.unasked") ? id + ":asked" : id,
                        one.customerOwner(),
                        Severity.THIS_WEEK,
                        from,
                        sentence,
                        Map.of("party", facts.name(), "what", one.what()),
                        List.of(new Evidence("serving", id, one.recordedAt(), one.what())),
                        Act.ASK)
                .to(to);
    }
}
