package rapport.insight.rules;

import java.time.Instant;
import java.util.stream.Stream;
import rapport.api.engagement.Milestone;
import rapport.api.engagement.OwnersMet;
import rapport.api.party.PersonId;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * Whoever answers for a milestone together should have met before it is due.
 *
 * @param leadDays how many days before its day the owners of a milestone should have met
 */
public record MilestoneUnmet(int leadDays) implements CoreRule {

    public MilestoneUnmet {
        CoreRule.requireDays("leadDays", leadDays);
    }

    @Override
    public String name() {
        return "milestone-unmet";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.all(Milestone.class).stream()
                .filter(milestone -> milestone.reachedAt() == null)
                .flatMap(milestone -> near(milestone, facts));
    }

    private Stream<Signal> near(Milestone milestone, RelationshipFacts facts) {
        Instant missed = CoreRule.start(milestone.due().plusDays(1));
        Signal past = raise(milestone, facts, "milestone.missed").from(missed, Severity.NOW, Act.MEET);
        boolean met = facts.all(OwnersMet.class).stream()
                .anyMatch(one -> one.milestone().equals(milestone.id()));
        Signal near = raise(milestone, facts, "milestone.near")
                .from(CoreRule.start(milestone.due().minusDays(leadDays)), Severity.THIS_WEEK, Act.MEET)
                .until(missed);
        return met ? Stream.of(past) : Stream.of(near, past);
    }

    private Raising raise(Milestone milestone, RelationshipFacts facts, String sentence) {
        PersonId theirs = milestone.owners().stream()
                .filter(owner -> facts.people().stream()
                        .anyMatch(contact -> contact.person().equals(owner)))
                .findFirst()
                .orElse(null);
        return raise(facts, sentence)
                .about(milestone.id())
                .with(theirs)
                .saying("what", milestone.what())
                .saying("due", milestone.due())
                .because("milestone", milestone.id(), CoreRule.start(milestone.due()), milestone.what());
    }
}
