package rapport.insight.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.api.concern.Concern;
import rapport.api.concern.Gate;
import rapport.api.reading.Reading;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * A status report says what was done; only they can say how it felt. Ask.
 *
 * @param patienceDays how many days after the beginning of a relationship, or after something was addressed, nobody need have asked
 */
public record TemperatureNeverTaken(int patienceDays) implements CoreRule {

    public TemperatureNeverTaken {
        CoreRule.requireDays("patienceDays", patienceDays);
    }

    @Override
    public String name() {
        return "temperature-never-taken";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        boolean wasTaken = facts.all(Reading.class).stream().anyMatch(reading -> reading.value() != null);
        boolean wasMet = facts.people().stream().anyMatch(contact -> contact.lastTwoWay() != null);
        // Who has never been met is not asked how it felt; that silence is said otherwise.
        return wasTaken || !wasMet ? Stream.empty() : Stream.of(raise(facts));
    }

    private Signal raise(RelationshipFacts facts) {
        Optional<Concern> addressed = facts.all(Concern.class).stream()
                .filter(concern -> concern.gate() == Gate.ADDRESSED && !concern.ours())
                .min(Comparator.comparing(Concern::gateSince));
        Instant since =
                addressed.map(Concern::gateSince).orElse(facts.relationship().since());
        Raising raising = raise(facts, addressed.isPresent() ? "temperature.addressed" : "temperature.never")
                .with(addressed.map(Concern::person).orElse(null))
                .saying("words", addressed.map(Concern::words).orElse(""))
                .saying("since", CoreRule.date(since));
        addressed.ifPresentOrElse(
                concern -> raising.because("concern", concern.id(), concern.gateSince(), concern.words()),
                () -> raising.because("relationship", facts.relationship().id(), since, facts.name()));
        return raising.from(
                CoreRule.plusDays(since, patienceDays),
                addressed.isPresent() ? Severity.THIS_WEEK : Severity.WATCH,
                Act.ASK);
    }
}
