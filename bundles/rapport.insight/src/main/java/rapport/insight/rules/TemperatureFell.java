package rapport.insight.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import rapport.api.reading.Reading;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * “It wasn’t quite what I expected” is worth more than a status report: ask where we fell short.
 *
 * @param dropPercent from how much of the scale on a fall is said
 * @param newsDays how many days it presses
 */
public record TemperatureFell(int dropPercent, int newsDays) implements CoreRule {

    public TemperatureFell {
        if (dropPercent < 1 || dropPercent > 100) {
            throw new IllegalArgumentException("dropPercent lies between 1 and 100, was " + dropPercent);
        }
        CoreRule.requireDays("newsDays", newsDays);
    }

    @Override
    public String name() {
        return "temperature-fell";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        List<Reading> taken = facts.all(Reading.class).stream()
                .filter(reading -> reading.value() != null)
                .sorted(Comparator.comparing(Reading::at).reversed())
                .toList();
        return taken.stream().limit(1).filter(latest -> fell(latest, taken)).map(latest -> raise(latest, facts));
    }

    private boolean fell(Reading latest, List<Reading> taken) {
        double before = taken.stream()
                .skip(1)
                .filter(reading -> reading.person().equals(latest.person()))
                .mapToDouble(TemperatureFell::warmth)
                .average()
                .orElse(warmth(latest));
        return isLow(latest) || (before - warmth(latest)) * 100 >= dropPercent;
    }

    private static boolean isLow(Reading reading) {
        return reading.instrument().isLow(Objects.requireNonNull(reading.value()));
    }

    private static double warmth(Reading reading) {
        return reading.instrument().warmth(Objects.requireNonNull(reading.value()));
    }

    private Signal raise(Reading latest, RelationshipFacts facts) {
        String words = Objects.requireNonNullElse(latest.words(), "");
        return raise(facts, words.isEmpty() ? "fell" : "fell.words")
                .about(latest.id())
                .with(latest.person())
                .saying("value", Objects.requireNonNull(latest.value()))
                .saying("most", latest.instrument().most())
                .saying("words", words)
                .saying("on", CoreRule.date(latest.at()))
                .because("reading", latest.id(), latest.at(), words)
                .from(latest.at(), isLow(latest) ? Severity.NOW : Severity.THIS_WEEK, Act.CALL)
                .until(CoreRule.plusDays(latest.at(), newsDays));
    }
}
