package rapport.insight.rules;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import rapport.api.level.Iso44001Stage;
import rapport.api.level.Stage;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * A stage is a question that both sides answer; one that stays open for long deserves to be asked aloud.
 *
 * @param patienceDays how many days a relationship may stay in a stage of its way
 */
public record StageStalled(int patienceDays) implements CoreRule {

    public StageStalled {
        CoreRule.requireDays("patienceDays", patienceDays);
    }

    @Override
    public String name() {
        return "stage-stalled";
    }

    // What goes on before and after these is watched by those who know the level, or is meant to last.
    private static final Set<Iso44001Stage> ON_THE_WAY =
            Set.of(Iso44001Stage.KNOWLEDGE, Iso44001Stage.INTERNAL_ASSESSMENT, Iso44001Stage.WORKING_TOGETHER);

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.all(Stage.class).stream()
                .filter(stage -> !stage.beside() && ON_THE_WAY.contains(stage.iso44001()))
                .map(stage -> raise(facts));
    }

    private Signal raise(RelationshipFacts facts) {
        Instant since = facts.relationship().stageSince();
        return raise(facts, "stalled")
                .saying("since", CoreRule.date(since))
                .because("relationship", facts.relationship().id(), since, facts.name())
                .from(CoreRule.plusDays(since, patienceDays), Severity.WATCH, Act.ASK);
    }
}
