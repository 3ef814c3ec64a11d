package rapport.relationships.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.level.Localized;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.api.relationship.GateCheck;
import rapport.api.relationship.GateFinding;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.StageChange;
import rapport.api.relationship.StageStep;
import rapport.api.relationship.StakeholderDraft;
import rapport.api.relationship.Stance;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class GatesTest {

    @EachEngine
    void movesOnOnlyWithWhatTheGateAsksForOrAReasonThatStays(TestEngine engine) {
        try (Household home = new Household(engine)) {
            SqlRelationships gated = gated(home);
            Relationship begun = home.begin("guests", home.parties.organization("Nordwind"));
            Outcome<Relationship> refused = gated.moveTo(home.member, begun.id(), 1, StageStep.to("second"));
            assertThat(refused.objections())
                    .extracting(Objection::field)
                    .containsExactly("evidence.decider", "evidence.yes");
            StageStep affirmed = new StageStep("second", "They called.", Set.of("yes"), null);
            assertThat(gated.moveTo(home.member, begun.id(), 1, affirmed).objections())
                    .extracting(Objection::key)
                    .containsExactly("stage.evidence.missing");
            Relationship moved = gated.moveTo(home.member, begun.id(), 1, affirmed.despite(" It cannot wait. "))
                    .findValue()
                    .orElseThrow();
            assertThat(moved.stage()).isEqualTo("second");
            StageChange step = gated.stageHistory(home.member, begun.id()).get(0);
            assertThat(step.override()).isEqualTo("It cannot wait.");
            assertThat(step.missing()).containsExactly("decider");
            assertThat(step.reason()).isEqualTo("They called.");
        }
    }

    @EachEngine
    void findsTheFactsByItselfAndNeedsNoneOnTheWayBack(TestEngine engine) {
        try (Household home = new Household(engine)) {
            SqlRelationships gated = gated(home);
            PersonId ana = home.parties.person("Ana");
            Relationship begun = home.begin("guests", home.parties.organization("Nordwind"));
            gated.setStakeholder(home.member, begun.id(), new StakeholderDraft(ana, "friend", 5, 3, Stance.NEUTRAL));
            assertThat(gated.gate(home.member, begun.id(), "second"))
                    .extracting(GateFinding::isMet)
                    .containsExactly(false, false);
            gated.setStakeholder(home.member, begun.id(), new StakeholderDraft(ana, "decider", 5, 3, Stance.NEUTRAL));
            assertThat(gated.gate(home.member, begun.id(), "second"))
                    .first()
                    .extracting(GateFinding::found)
                    .isEqualTo(new GateCheck.Found(new Localized("Ana", Map.of()), "/people/" + ana.value()));
            StageStep step = new StageStep("second", null, Set.of("yes"), "needed by nobody");
            Relationship moved =
                    gated.moveTo(home.member, begun.id(), 1, step).findValue().orElseThrow();
            StageChange taken = gated.stageHistory(home.member, begun.id()).get(0);
            assertThat(taken.override()).isNull();
            assertThat(taken.missing()).isEmpty();
            assertThat(gated.moveTo(home.member, begun.id(), moved.version(), "first", null)
                            .findValue())
                    .isPresent();
        }
    }

    @EachEngine
    void countsAPromiseThatWasKept(TestEngine engine) {
        try (Household home = new Household(engine)) {
            Relationship begun = home.begin("guests", home.parties.organization("Nordwind"));
            PromiseKept kept = new PromiseKept(home.commitments);
            CommitmentDraft draft = new CommitmentDraft(
                    "Send seeds", home.parties.colleague("Mina"), begun.party(), LocalDate.of(2026, 3, 1), begun.id());
            Commitment made =
                    home.commitments.promise(home.member, draft).findValue().orElseThrow();
            assertThat(kept.look(home.member, begun, null)).isEmpty();
            home.commitments.settle(home.member, made.id(), made.version(), Commitment.State.KEPT);
            assertThat(kept.look(home.member, begun, null)).isPresent();
        }
    }

    private static SqlRelationships gated(Household home) {
        StakeholderInRole check = new StakeholderInRole(home.relationships, home.parties.directory());
        GateChecks checks = (by, relationship, asked) -> asked.stream()
                .map(evidence -> new GateFinding(
                        evidence,
                        check.name().equals(evidence.check()),
                        check.name().equals(evidence.check())
                                ? check.look(by, relationship, evidence.about()).orElse(null)
                                : null))
                .toList();
        return new SqlRelationships(
                home.test.database(), home.parties.directory(), home.levels, home.test.clock(), checks);
    }
}
