package rapport.followup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.followup.store.House.done;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUpId;
import rapport.api.followup.FollowUpsQuery;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.RelationshipId;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** Follow-ups outlive projects, and follow the person. */
class MovingPeopleTest {

    @EachEngine
    void fallToWhoeverLooksAfterThePersonNow(TestEngine engine) {
        try (House house = new House(engine)) {
            house.closed("seeds");
            FollowUp one = house.openOne();
            assertThat(asker(house, one)).containsEntry(one.id(), house.mina);
            assertThat(mine(house, house.mina)).containsExactly(one);
            PersonId bo = house.person("Bo", true);
            OrganizationId suedwind = house.organization("Südwind");
            Relationship friend = house.begin("friends", suedwind, bo);
            assertThat(mine(house, bo)).isEmpty();
            house.anaMovesTo(suedwind);
            assertThat(asker(house, one)).containsEntry(one.id(), bo);
            assertThat(mine(house, bo)).containsExactly(one);
            assertThat(mine(house, house.mina)).isEmpty();
            end(house, friend);
            assertThat(asker(house, one)).containsEntry(one.id(), house.mina);
            assertThat(mine(house, house.mina)).containsExactly(one);
        }
    }

    @EachEngine
    void areFactsWhereTheyBeganAndWhereThePersonIs(TestEngine engine) {
        try (House house = new House(engine)) {
            house.closed("seeds");
            FollowUp one = house.openOne();
            OrganizationId suedwind = house.organization("Südwind");
            RelationshipId friend = house.begin("friends", suedwind, null).id();
            FollowUpFacts facts = new FollowUpFacts(house.test.database());
            List<RelationshipId> both = List.of(house.donor.id(), friend);
            Instant now = house.test.clock().instant();
            assertThat(facts.of(both, now)).containsOnlyKeys(house.donor.id());
            house.anaMovesTo(suedwind);
            assertThat(facts.of(both, now)).as("asked once").isEqualTo(Map.of(friend, List.of(one)));
            assertThat(house.test.entries().stream().flatMap(entry -> facts.changedBy(entry).stream()))
                    .containsExactly(house.donor.id());
            assertThat(house.test.entries().stream().flatMap(entry -> facts.peopleChangedBy(entry).stream()))
                    .containsExactly(house.ana);
        }
    }

    @EachEngine
    void areStillSeenWhenTheRelationshipHasEndedOrIsGone(TestEngine engine) {
        try (House house = new House(engine)) {
            house.closed("seeds");
            FollowUp one = house.openOne();
            Relationship ended = end(house, house.donor);
            assertThat(house.list(FollowUpsQuery.ALL)).containsExactly(one);
            house.relationships.delete(house.member, ended.id(), ended.version());
            assertThat(house.list(FollowUpsQuery.ALL)).containsExactly(one);
            Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
            assertThat(house.followUps.find(shutOut, one.id())).isEmpty();
        }
    }

    @EachEngine
    void areHiddenWithTheirLevelUnlessThePersonTouchesUsElsewhere(TestEngine engine) {
        try (House house = new House(engine)) {
            house.closed("seeds");
            FollowUp one = house.openOne();
            house.levels.disable("donors");
            assertThat(house.list(FollowUpsQuery.ALL)).isEmpty();
            house.begin("friends", house.nordwind, null);
            assertThat(house.list(FollowUpsQuery.ALL)).containsExactly(one);
            Caller elsewhere = Callers.as(Role.MEMBER, Map.of("friends", Right.NONE));
            assertThat(house.followUps.find(elsewhere, one.id())).isEmpty();
        }
    }

    @EachEngine
    void areForgottenWithThePersonAndLeftWithoutWhoeverIsGone(TestEngine engine) {
        try (House house = new House(engine)) {
            house.closed("seeds");
            FollowUp one = house.openOne();
            done(house.followUps.change(house.member, one.id(), 1, house.mina, one.due()));
            LeftOverFollowUps purge = new LeftOverFollowUps(house.test.database());
            assertThat(purge.forgetSome()).isZero();
            forget(house, house.mina);
            assertThat(purge.forgetSome()).isEqualTo(1);
            assertThat(house.openOne().owner()).isNull();
            house.directory.deletePerson(
                    house.member,
                    house.ana,
                    house.directory
                            .findPerson(house.member, house.ana)
                            .orElseThrow()
                            .version());
            assertThat(house.list(FollowUpsQuery.ALL)).isEmpty();
            forget(house, house.ana);
            assertThat(purge.forgetSome()).isEqualTo(1);
            assertThat(purge.forgetSome()).isZero();
            assertThat(house.events()).endsWith("FollowUpPurged");
        }
    }

    private static void forget(House house, PersonId person) {
        String id = person.value().toString();
        house.test.store().run(house.member, transaction -> {
            transaction.sql().execute("delete from contact_point where party = '" + id + "'");
            transaction.sql().execute("delete from position where person = '" + id + "'");
            transaction.sql().execute("delete from party where id = '" + id + "'");
        });
    }

    private static Relationship end(House house, Relationship was) {
        RelationshipDraft draft =
                new RelationshipDraft(was.level(), was.party(), was.owner(), null, null, Relationship.Status.ENDED);
        return done(house.relationships.change(house.member, was.id(), was.version(), draft));
    }

    private static Map<FollowUpId, PersonId> asker(House house, FollowUp one) {
        return house.followUps.askers(house.member, List.of(one));
    }

    private static List<FollowUp> mine(House house, PersonId colleague) {
        return house.list(FollowUpsQuery.ALL.askedBy(colleague));
    }
}
