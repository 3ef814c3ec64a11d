package rapport.relationships.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.StageChange;
import rapport.api.relationship.StageStep;
import rapport.api.relationship.StakeholderDraft;
import rapport.api.relationship.Stance;
import rapport.relationships.store.Household;
import rapport.relationships.store.TakenHistory;
import rapport.testkit.EachEngine;
import rapport.testkit.FactTableContract;
import rapport.testkit.MessagesContract;
import rapport.testkit.TestEngine;

class RelationshipFilesTest {

    @EachEngine
    void aRelationshipIsTakenInAsItStoodWithTheStepsThatLedThere(TestEngine engine) {
        try (Household home = new Household(engine)) {
            MessagesContract.assertComplete(RelationshipsFile.class);
            Relationship was = lived(home);
            List<StageChange> steps = home.relationships.stageHistory(home.member, was.id());
            FactRow row = only(relationships(home), home);
            Map<UUID, FactRow> stepRows = FactTableContract.rows(steps(home), home.member);
            home.relationships.delete(home.member, was.id(), was.version());
            home.test.clock().advance(Duration.ofDays(400));

            UUID taken = done(relationships(home).take(home.member, row));
            stepRows.values()
                    .forEach(step ->
                            done(steps(home).take(home.member, step.with("relationship", new RelationshipId(taken)))));

            Relationship is = home.relationships
                    .find(home.member, new RelationshipId(taken))
                    .orElseThrow();
            assertThat(is)
                    .usingRecursiveComparison()
                    .ignoringFields("id", "version")
                    .isEqualTo(was);
            assertThat(home.relationships.stageHistory(home.member, is.id()))
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("relationship")
                    .containsExactlyElementsOf(steps);
            assertThat(relationships(home).isKnown(taken)).isTrue();
        }
    }

    @EachEngine
    void saysWhichCellCannotBe(TestEngine engine) {
        try (Household home = new Household(engine)) {
            FactRow row = FactRow.of(UUID.randomUUID())
                    .with("level", "donors")
                    .with("party", home.parties.organization("Nordwind"));
            Instant now = home.test.clock().instant();
            assertThat(fields(relationships(home).take(home.member, row.with("level", "planets"))))
                    .containsExactly("level");
            assertThat(fields(relationships(home).take(home.member, row.with("stage", "orbit"))))
                    .containsExactly("stage");
            assertThat(fields(relationships(home)
                            .take(home.member, row.with("since", now).with("stage since", now.minusSeconds(60)))))
                    .containsExactly("since");
            FactTableContract.assertObjectsInGermanToo(
                    relationships(home), home.member, row.with("since", now).with("stage since", now.minusSeconds(60)));
            assertThat(fields(relationships(home).take(home.member, row.with("stage since", now.plusSeconds(60)))))
                    .containsExactly("stage since");
            UUID begun = done(relationships(home).take(home.member, row));
            assertThat(fields(relationships(home).take(home.member, row))).containsExactly("party");
            FactRow step = FactRow.of(UUID.randomUUID())
                    .with("relationship", new RelationshipId(begun))
                    .with("to", "orbit")
                    .with("at", now);
            assertThat(fields(steps(home).take(home.member, step))).containsExactly("stage");
        }
    }

    @EachEngine
    void stakeholdersKeepTheirParts(TestEngine engine) {
        try (Household home = new Household(engine)) {
            Relationship one = home.begin("donors", home.parties.organization("Nordwind"));
            Relationship other = home.begin("donors", home.parties.organization("Südwind"));
            PersonId ana = home.parties.person("Ana");
            home.relationships.setStakeholder(
                    home.member, one.id(), new StakeholderDraft(ana, null, 5, 2, Stance.CHAMPION));
            FactRow row = only(stakeholders(home), home);
            UUID taken = done(stakeholders(home).take(home.member, row.with("relationship", other.id())));
            assertThat(home.relationships.stakeholders(home.member, other.id()))
                    .singleElement()
                    .satisfies(again -> {
                        assertThat(again.id().value()).isEqualTo(taken);
                        assertThat(again.person()).isEqualTo(ana);
                        assertThat(again.power()).isEqualTo(5);
                        assertThat(again.interest()).isEqualTo(2);
                        assertThat(again.stance()).isEqualTo(Stance.CHAMPION);
                    });
            assertThat(stakeholders(home).isKnown(taken)).isTrue();
        }
    }

    @EachEngine
    void promisesKeepWhatBecameOfThem(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            Relationship one = home.begin("donors", home.parties.organization("Nordwind"));
            LocalDate due = LocalDate.parse("2026-01-15");
            for (State state : State.values()) {
                var made = home.commitments
                        .promise(home.member, new CommitmentDraft("a " + state, mina, one.party(), due, one.id()))
                        .findValue()
                        .orElseThrow();
                home.commitments.settle(home.member, made.id(), made.version(), state);
            }
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(promises(home), home.member))
                    .isEqualTo(4);
        }
    }

    /** One that was begun, went a step further and was paused, each on a day of its own. */
    private static Relationship lived(Household home) {
        PersonId mina = home.parties.colleague("Mina");
        Relationship begun = home.relationships
                .begin(
                        home.member,
                        new RelationshipDraft("donors", home.parties.organization("Nordwind"), mina, null, 12, null))
                .findValue()
                .orElseThrow();
        home.test.clock().advance(Duration.ofDays(40));

        Relationship moved = home.relationships
                .moveTo(
                        home.member,
                        begun.id(),
                        begun.version(),
                        StageStep.to("second").because("They gave").despite("We know them"))
                .findValue()
                .orElseThrow();
        home.test.clock().advance(Duration.ofDays(40));
        return home.relationships
                .change(
                        home.member,
                        moved.id(),
                        moved.version(),
                        new RelationshipDraft("donors", moved.party(), mina, null, 12, Status.PAUSED))
                .findValue()
                .orElseThrow();
    }

    private static FactRow only(FactTable table, Household home) {
        List<FactRow> rows =
                new ArrayList<>(FactTableContract.rows(table, home.member).values());
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static UUID done(Outcome<UUID> outcome) {
        assertThat(outcome.objections()).isEmpty();
        return outcome.findValue().orElseThrow();
    }

    private static List<String> fields(Outcome<UUID> outcome) {
        return outcome.objections().stream().map(Objection::field).toList();
    }

    private static TakenHistory history(Household home) {
        return new TakenHistory(
                home.test.database(), home.parties.directory(), home.relationships, home.levels, home.test.clock());
    }

    private static FactTable relationships(Household home) {
        return new RelationshipsFile(home.relationships, history(home), home.test.database());
    }

    private static FactTable steps(Household home) {
        return new StageStepsFile(home.relationships, history(home), home.test.database());
    }

    private static FactTable stakeholders(Household home) {
        return new StakeholdersFile(home.relationships, history(home), home.test.database());
    }

    private static FactTable promises(Household home) {
        return new PromisesFile(home.commitments, home.test.database());
    }
}
