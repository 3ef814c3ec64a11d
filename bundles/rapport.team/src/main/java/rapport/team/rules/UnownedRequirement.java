package rapport.team.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.level.Sentences;
import rapport.api.party.PersonId;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;
import rapport.team.model.Requirement;

/** Every contract requirement has an owner who knows it: whoever is asked says so, and the relationship's owner hears while nobody has. */
public record UnownedRequirement(int patienceDays) implements SignalRule {

    private static final Sentences SENTENCES = Sentences.beside(UnownedRequirement.class);

    public UnownedRequirement {
        if (patienceDays < 1) {
            throw new IllegalArgumentException("patience must be at least one day, was " + patienceDays);
        }
    }

    @Override
    public String name() {
        return "unowned-requirement";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.all(Requirement.class).stream().flatMap(one -> signals(facts, one));
    }

    @Override
    public String tell(Signal signal, Locale locale) {
        return SENTENCES.tell(locale, signal.sentence(), signal.arguments());
    }

    @Override
    public String advise(Signal signal, Locale locale) {
        return SENTENCES.tell(locale, signal.sentence() + ".advice", signal.arguments());
    }

    private Stream<Signal> signals(RelationshipFacts facts, Requirement one) {
        Instant since = one.recordedAt();
        return switch (one.place()) {
            case NOBODYS -> Stream.of(signal(facts, one, "requirement.nobodys", since, null));
            case ASKED ->
                Stream.of(
                        signal(facts, one, "requirement.asked", since, one.owner()),
                        signal(facts, one, "requirement.unanswered", since.plus(Duration.ofDays(patienceDays)), null));
            case ACCEPTED -> Stream.empty();
        };
    }

    private Signal signal(
            RelationshipFacts facts, Requirement one, String sentence, Instant from, @Nullable PersonId to) {
        String id = one.id().value().toString();
        return new Signal(
                        name(),
                        to == null ? id : id + ":asked",
                        null,
                        Severity.THIS_WEEK,
                        from,
                        sentence,
                        Map.of("party", facts.name(), "what", one.what()),
                        List.of(new Evidence("requirement", id, one.recordedAt(), one.what())),
                        Act.ASK)
                .to(to);
    }
}
