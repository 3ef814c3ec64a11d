package rapport.team.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.team.store.House.done;
import static rapport.testkit.QueryPlans.assertNeedsNoSorting;
import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.SelectQuery;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.RelationshipRecords;
import rapport.team.exchange.StakeholderMeetingsFile;
import rapport.team.model.Requirement;
import rapport.team.model.StakeholderMeeting;
import rapport.team.model.StakeholderMeetingDraft;
import rapport.team.rules.StakeholderRound;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.FactTableContract;
import rapport.testkit.TestEngine;

class SqlStakeholderMeetingsTest {

    @EachEngine
    void saysWhoCameWhoDidNotAndWhatWasSomebodys(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.donor("Nordwind");
            PersonId mina = house.colleague("Mina", "Delivery");
            PersonId omar = house.colleague("Omar", "Sales");
            PersonId lea = house.colleague("Lea", "Sales");
            Requirement accepted = house.requirement(donor, "Reports by the fifth", mina);
            done(house.requirements.accept(House.signedIn(mina), accepted.id(), 1));
            Requirement asked = house.requirement(donor, "An answer within a day", omar);
            StakeholderRound round =
                    house.meetings.round(house.member, donor.id()).orElseThrow();
            assertThat(round.mustCome()).containsExactlyInAnyOrder(mina, omar);
            StakeholderMeeting held = done(house.meetings.record(
                    house.member, new StakeholderMeetingDraft(donor.id(), null, List.of(mina, lea), " Agreed ")));
            assertThat(held.missed()).containsExactly(omar);
            assertThat(held.mine()).containsExactly(accepted.id());
            assertThat(held.open()).containsExactly(asked.id());
            assertThat(held.words()).isEqualTo("Agreed");
            assertThat(house.meetings
                            .list(house.member, donor.id(), PageRequest.first(9))
                            .items())
                    .containsExactly(held);
            assertThat(house.interactions.between(house.member, mina, lea, 9))
                    .as("they have been in touch, and what they said stays on the record")
                    .singleElement()
                    .satisfies(met -> assertThat(met.words()).isNull());
        }
    }

    @EachEngine
    void refusesWhatWasNoMeetingOfOurs(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.donor("Nordwind");
            PersonId mina = house.colleague("Mina", "Delivery");
            PersonId stranger = new PersonId(UUID.randomUUID());
            assertThat(keys(house, donor, mina)).containsExactly("stakeholders.came");
            assertThat(keys(house, donor, mina, stranger)).containsExactly("stakeholders.ours");
            Caller looking = Callers.as(Role.MEMBER, Map.of("donors", Right.READ));
            StakeholderMeetingDraft draft = new StakeholderMeetingDraft(donor.id(), null, List.of(mina), null);
            assertThatThrownBy(() -> house.meetings.record(looking, draft)).isInstanceOf(Forbidden.class);
            Caller outside = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
            assertThat(house.meetings.round(outside, donor.id())).isEmpty();
        }
    }

    @EachEngine
    void isDeletedBroughtBackTakenInAndForgotten(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.donor("Nordwind");
            List<PersonId> both = List.of(house.colleague("Mina", "Delivery"), house.colleague("Omar", "Sales"));
            StakeholderMeeting held = done(
                    house.meetings.record(house.member, new StakeholderMeetingDraft(donor.id(), null, both, null)));
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(
                            new StakeholderMeetingsFile(house.meetings, house.test.database()), house.member))
                    .isEqualTo(1);
            assertThat(house.interactions.between(house.member, both.get(0), both.get(1), 9))
                    .as("a meeting that is taken in is told among the interactions that are taken in")
                    .hasSize(1);
            house.meetings.delete(house.member, held.id(), 1);
            assertThat(house.meetings.find(house.member, held.id())).isEmpty();
            house.meetings.restore(house.member, held.id());
            house.meetings.delete(house.member, held.id(), 3);
            house.test.clock().advance(Duration.ofDays(31));
            assertThat(new DeletedRecords(house.test.database(), house.test.clock(), house.levels).forgetSome())
                    .isEqualTo(1);
        }
    }

    @EachEngine
    void isListedInTheOrderOfAnIndex(TestEngine engine) {
        follows(engine, null, "team_stakeholder_meeting_by_time");
        follows(engine, new RelationshipId(UUID.randomUUID()), "team_stakeholder_meeting_by_relationship");
    }

    private static void follows(TestEngine engine, @Nullable RelationshipId in, String index) {
        try (House house = new House(engine)) {
            RelationshipRecords<StakeholderMeeting> records = SqlStakeholderMeetings.records(house.levels);
            house.test.store().read(session -> {
                SelectQuery<Record> list = records.matching(
                                session.sql(), house.member, SqlStakeholderMeetings.matching(records, in))
                        .getQuery();
                list.addOrderBy(SqlStakeholderMeetings.order(records, in));
                list.addLimit(10);
                assertUsesIndex(session.sql(), list, index);
                assertNeedsNoSorting(session.sql(), list);
                return true;
            });
        }
    }

    private static List<String> keys(House house, Relationship in, PersonId... came) {
        return house
                .meetings
                .record(house.member, new StakeholderMeetingDraft(in.id(), null, Arrays.asList(came), null))
                .objections()
                .stream()
                .map(Objection::key)
                .toList();
    }
}
