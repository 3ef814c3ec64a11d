package rapport.growth.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.growth.store.House.done;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.growth.Approach;
import rapport.api.growth.ApproachDraft;
import rapport.api.growth.Approaches;
import rapport.api.growth.Ask;
import rapport.api.growth.AskDraft;
import rapport.api.growth.Branch;
import rapport.api.growth.Growth;
import rapport.api.growth.GrowthDraft;
import rapport.api.growth.GrowthQuery;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.Conflict;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** What came of relationships, who else came to them and what we asked is kept, told and followed both ways. */
class LedgersTest {

    private static final PageRequest PAGE = PageRequest.first(50);

    @EachEngine
    void approachesAreToldSinceAnInstantToThoseWhoMaySeeThem(TestEngine engine) {
        try (House house = new House(engine)) {
            Instant now = house.test.clock().instant();
            done(house.approaches.record(house.member, house.approach(null, now.minus(Duration.ofDays(3)))));
            done(house.approaches.record(house.member, house.approach(null, now.minus(Duration.ofDays(40)))));
            Approach gone = done(house.approaches.record(house.member, house.approach(null, now)));
            house.approaches.delete(house.member, gone.id(), gone.version());
            assertThat(house.approaches.since(house.member, now.minus(Duration.ofDays(30))))
                    .containsExactly(new Approaches.Point(now.minus(Duration.ofDays(3)), Approach.Reaction.TOLD_US));
            assertThat(house.approaches.since(house.member, now.minus(Duration.ofDays(60))))
                    .hasSize(2);
            Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
            assertThat(house.approaches.since(shutOut, now.minus(Duration.ofDays(60))))
                    .isEmpty();
        }
    }

    @EachEngine
    void anApproachIsRecordedChangedAndBroughtBack(TestEngine engine) {
        try (House house = new House(engine)) {
            Approach recorded = done(house.approaches.record(house.member, house.approach(house.ana, null)));
            assertThat(recorded.competitor()).isEqualTo("Ostwind");
            ApproachDraft left =
                    new ApproachDraft(house.donor.id(), null, null, Approach.Reaction.LEFT_US, null, "They went.");
            Approach changed = done(house.approaches.change(house.member, recorded.id(), 1, left));
            assertThat(changed)
                    .isEqualTo(new Approach(
                            recorded.id(),
                            2,
                            house.donor.id(),
                            null,
                            null,
                            Approach.Reaction.LEFT_US,
                            recorded.at(),
                            "They went."));
            assertThatThrownBy(() -> house.approaches.change(house.member, recorded.id(), 1, left))
                    .isInstanceOf(Conflict.class);
            house.approaches.delete(house.member, recorded.id(), 2);
            assertThat(house.approaches.find(house.member, recorded.id())).isEmpty();
            house.approaches.restore(house.member, recorded.id());
            assertThat(house.approaches
                            .list(house.member, GrowthQuery.of(house.donor.id()), PAGE)
                            .items())
                    .hasSize(1);
            assertThat(house.events("approach"))
                    .containsExactly("ApproachRecorded", "ApproachChanged", "ApproachDeleted", "ApproachRestored");
        }
    }

    @EachEngine
    void kindsAreKeptApart(TestEngine engine) {
        try (House house = new House(engine)) {
            done(house.approaches.record(house.member, house.approach(null, null)));
            Growth growth = house.referred(house.donor, null);
            Ask ask = done(house.asks.record(
                    house.member,
                    new AskDraft(house.donor.id(), Growth.Kind.REFERRAL, house.ana, Ask.Answer.OPEN, null, null)));
            assertThat(house.growths.list(house.member, GrowthQuery.ALL, PAGE).items())
                    .containsExactly(growth);
            GrowthQuery ana = new GrowthQuery(null, "donors", house.ana);
            assertThat(house.asks.list(house.member, ana, PAGE).items()).containsExactly(ask);
            assertThat(house.approaches.list(house.member, ana, PAGE).items()).isEmpty();
        }
    }

    @EachEngine
    void whatIsImplausibleIsRefused(TestEngine engine) {
        try (House house = new House(engine)) {
            ApproachDraft wrong =
                    house.approach(house.mina, house.test.clock().instant().plus(Duration.ofDays(3)));
            assertThat(house.approaches.record(house.member, wrong).objections())
                    .extracting(Objection::key)
                    .containsExactly("growth.person.misplaced", "growth.at.future");
        }
    }

    @EachEngine
    void whatARelationshipLedToIsATreeAndNeverACircle(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship third = house.begin("donors", house.organization("Westwind"));
            Growth first = house.referred(house.donor, house.other);
            house.test.clock().advanceDays(1);
            Growth second = house.referred(house.other, third);
            Growth praise = house.referred(house.donor, null);
            List<Branch> branches = house.growths.branches(house.member, house.donor.id());
            assertThat(branches).extracting(Branch::growth).containsExactly(praise, first);
            assertThat(branches.get(1).further()).extracting(Branch::growth).containsExactly(second);
            assertThat(house.growths.ledTo(house.member, third.id())).containsExactly(second);
            for (Relationship back : List.of(house.donor, house.other, third)) {
                GrowthDraft circle =
                        new GrowthDraft(third.id(), Growth.Kind.REFERRAL, null, back.id(), false, null, null);
                assertThat(house.growths.record(house.member, circle).objections())
                        .extracting(Objection::key)
                        .containsExactly("growth.led-to.circle");
            }
        }
    }

    @EachEngine
    void whereItLedIsToldToThoseWhoMaySeeThat(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship inside = house.begin("house", house.mina);
            Growth growth = house.referred(house.donor, inside);
            Caller outside = Callers.as(Role.MEMBER, Map.of("house", Right.NONE));
            Growth seen = house.growths.find(outside, growth.id()).orElseThrow();
            assertThat(seen.ledTo()).isNull();
            GrowthDraft words = new GrowthDraft(
                    house.donor.id(), Growth.Kind.REFERRAL, null, null, true, null, "By their director.");
            done(house.growths.change(outside, growth.id(), 1, words));
            Growth kept = house.growths.find(house.member, growth.id()).orElseThrow();
            assertThat(kept.ledTo()).isEqualTo(inside.id());
            assertThat(kept.asked()).isTrue();
        }
    }

    @EachEngine
    void isThereForThoseAloneWhoMaySeeTheRelationship(TestEngine engine) {
        try (House house = new House(engine)) {
            Growth growth = house.referred(house.donor, house.other);
            Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
            assertThat(house.growths.find(shutOut, growth.id())).isEmpty();
            assertThat(house.growths.branches(shutOut, house.donor.id())).isEmpty();
            assertThat(house.growths.ledTo(shutOut, house.other.id())).isEmpty();
            assertThatThrownBy(() -> house.growths.delete(Callers.reader(), growth.id(), 1))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> house.approaches.record(Callers.reader(), house.approach(null, null)))
                    .isInstanceOf(Forbidden.class);
            house.levels.disable("donors");
            assertThat(house.growths.find(house.member, growth.id())).isEmpty();
        }
    }

    @EachEngine
    void rulesAreToldWhatThereIs(TestEngine engine) {
        try (House house = new House(engine)) {
            GrowthFacts facts = new GrowthFacts(house.test.database());
            ApproachFacts approaches = new ApproachFacts(house.test.database());
            AskFacts asks = new AskFacts(house.test.database());
            Growth growth = house.referred(house.donor, house.other);
            JournalEntry last = house.test.entries().get(house.test.entries().size() - 1);
            assertThat(facts.changedBy(last)).containsExactly(house.donor.id());
            assertThat(approaches.changedBy(last)).isEmpty();
            List<RelationshipId> both = List.of(house.donor.id(), house.other.id());
            assertThat(facts.of(both, house.test.clock().instant()))
                    .isEqualTo(Map.of(house.donor.id(), List.of(growth)));
            assertThat(approaches.of(both, house.test.clock().instant())).isEmpty();
            assertThat(asks.of(both, house.test.clock().instant())).isEmpty();
        }
    }

    @EachEngine
    void whatNobodyBringsBackIsForgotten(TestEngine engine) {
        try (House house = new House(engine)) {
            Growth gone = house.referred(house.donor, null);
            house.referred(house.other, null);
            house.growths.delete(house.member, gone.id(), 1);
            DeletedEntries purge = new DeletedEntries(house.test.database(), house.test.clock(), Duration.ofDays(30));
            house.test.clock().advanceDays(29);
            assertThat(purge.forgetSome()).isZero();
            house.test.clock().advanceDays(2);
            assertThat(purge.forgetSome()).isEqualTo(1);
            assertThat(house.events("growth")).endsWith("GrowthPurged");
            house.test.store().run(house.member, transaction -> {
                transaction.sql().execute("delete from stage_change");
                transaction.sql().execute("delete from relationship");
            });
            assertThat(purge.forgetSome()).isEqualTo(1);
            assertThat(purge.forgetSome()).isZero();
        }
    }
}
