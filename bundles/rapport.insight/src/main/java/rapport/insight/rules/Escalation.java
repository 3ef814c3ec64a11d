package rapport.insight.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rapport.api.incident.Incident;
import rapport.api.incident.Incident.Height;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * Problems arise in every relationship; how they are solved is what is remembered.
 *
 * @param coffeeDays how many days something small may stay unrepaired
 * @param togetherDays within how many days incidents count as one run
 */
public record Escalation(int coffeeDays, int togetherDays) implements CoreRule {

    public Escalation {
        CoreRule.requireDays("coffeeDays", coffeeDays);
        CoreRule.requireDays("togetherDays", togetherDays);
    }

    @Override
    public String name() {
        return "escalation";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        List<Incident> latest = facts.all(Incident.class).stream()
                .sorted(Comparator.comparing(Incident::happenedAt).reversed())
                .toList();
        // A run says all that the single ones of it would say.
        return rises(latest)
                ? Stream.of(run(latest.get(0), latest.get(1), facts))
                : latest.stream()
                        .filter(incident -> incident.repairedAt() == null)
                        .map(incident -> open(incident, facts));
    }

    private boolean rises(List<Incident> latest) {
        return latest.size() > 1
                && latest.get(0).repairedAt() == null
                && latest.get(0).height().compareTo(latest.get(1).height()) > 0
                && CoreRule.plusDays(latest.get(1).happenedAt(), togetherDays)
                        .isAfter(latest.get(0).happenedAt());
    }

    private Signal run(Incident last, Incident before, RelationshipFacts facts) {
        return raise(facts, "escalation.run." + last.height().name().toLowerCase(Locale.ROOT))
                .about(last.id())
                .with(last.raisedBy())
                .saying("what", last.what())
                .saying("before", before.what())
                .saying("on", CoreRule.date(before.happenedAt()))
                .because("incident", last.id(), last.reachedAt(), last.what())
                .because("incident", before.id(), before.reachedAt(), before.what())
                .from(last.reachedAt(), Severity.NOW, Act.MEET);
    }

    private Signal open(Incident incident, RelationshipFacts facts) {
        boolean small = incident.height() == Height.COFFEE;
        boolean high = incident.height().compareTo(Height.MANAGER) > 0;
        return raise(facts, "escalation." + incident.height().name().toLowerCase(Locale.ROOT))
                .about(incident.id())
                .with(incident.raisedBy())
                .saying("what", incident.what())
                .saying("on", CoreRule.date(incident.happenedAt()))
                .because("incident", incident.id(), incident.reachedAt(), incident.what())
                .from(
                        small ? CoreRule.plusDays(incident.reachedAt(), coffeeDays) : incident.reachedAt(),
                        high ? Severity.NOW : Severity.THIS_WEEK,
                        high ? Act.MEET : Act.CALL);
    }
}
