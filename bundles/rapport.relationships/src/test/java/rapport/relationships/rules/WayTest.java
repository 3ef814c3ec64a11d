package rapport.relationships.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rapport.api.level.GateEvidence;
import rapport.api.level.Iso44001Stage;
import rapport.api.level.LevelDescription;
import rapport.api.level.LevelDescription.Counterpart;
import rapport.api.level.LevelDescription.Words;
import rapport.api.level.Localized;
import rapport.api.level.Stage;
import rapport.api.outcome.Objection;
import rapport.api.relationship.GateCheck.Found;
import rapport.api.relationship.GateFinding;
import rapport.api.relationship.StageStep;

class WayTest {

    private static final GateEvidence REASON = GateEvidence.said("reason", Localized.of("Why talk.", "Wozu reden."));
    private static final GateEvidence DECIDER =
            GateEvidence.found("decider", Localized.of("Who decides.", "Wer entscheidet."), "stakeholder");

    private final Way way = new Way(new LevelDescription(
            "donors",
            10,
            "users",
            "moss",
            Map.of(Locale.ENGLISH, new Words("Donors", "donor", "donors", "giver", "To care.")),
            Set.of(Counterpart.ORGANIZATION),
            List.of(stage("first"), stage("second", REASON), stage("third", DECIDER, REASON), resting()),
            List.of(),
            List.of()));

    @Test
    void asksForEveryGateThatAStepPassesButForEachPointOnce() {
        assertThat(way.asked("first", "second")).containsExactly(REASON);
        assertThat(way.asked("first", "third")).containsExactly(REASON, DECIDER);
        assertThat(way.asked("second", "third")).containsExactly(DECIDER, REASON);
    }

    @Test
    void asksNothingOnTheWayBackNorBesideTheWay() {
        assertThat(way.asked("third", "second")).isEmpty();
        assertThat(way.asked("third", "first")).isEmpty();
        assertThat(way.asked("third", "resting")).isEmpty();
    }

    @Test
    void asksOfWhoeverComesFromBesideTheWayWhatTheGateAsks() {
        assertThat(way.asked("resting", "third")).containsExactly(DECIDER, REASON);
    }

    @Test
    void letsPeopleAffirmOnlyWhatNoFactCanShow() {
        List<GateFinding> findings =
                List.of(new GateFinding(REASON, false, null), new GateFinding(DECIDER, true, null));
        StageStep both = new StageStep("third", null, Set.of("reason", "decider"), null);
        assertThat(Way.missing(findings, both)).containsExactly(findings.get(1));
        assertThat(Way.missing(findings, StageStep.to("third"))).isEqualTo(findings);
        Found ana = new Found(Localized.of("Ana", "Ana"), null);
        assertThat(Way.missing(List.of(new GateFinding(DECIDER, true, ana)), StageStep.to("third")))
                .isEmpty();
    }

    @Test
    void namesEachMissingPointUnlessThereIsAReasonToGoOn() {
        List<GateFinding> missing = List.of(new GateFinding(REASON, false, null), new GateFinding(DECIDER, true, null));
        assertThat(Way.objections(missing, StageStep.to("third")))
                .extracting(Objection::field)
                .containsExactly("evidence.reason", "evidence.decider");
        assertThat(Way.objections(missing, StageStep.to("third").despite(" "))).hasSize(2);
        assertThat(Way.objections(missing, StageStep.to("third").despite("They insist.")))
                .isEmpty();
        assertThat(Way.objections(missing, StageStep.to("third").despite("x".repeat(2_001))))
                .extracting(Objection::key)
                .containsExactly("relationship.reason.long");
    }

    private static Stage stage(String name, GateEvidence... evidence) {
        return Stage.of(name, Localized.of(name, name), Iso44001Stage.AWARENESS).needing(evidence);
    }

    private static Stage resting() {
        return stage("resting").besideTheWay();
    }
}
