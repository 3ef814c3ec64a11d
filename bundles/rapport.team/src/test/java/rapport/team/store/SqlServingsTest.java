package rapport.team.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.team.store.House.done;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.exchange.FactRow;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.search.Findable;
import rapport.store.api.Conflict;
import rapport.team.exchange.ServingsFile;
import rapport.team.model.Serving;
import rapport.team.model.ServingDraft;
import rapport.team.model.ServingsQuery;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.FactTableContract;
import rapport.testkit.SearchSourceContract;
import rapport.testkit.TestEngine;

class SqlServingsTest {

    @EachEngine
    void joinsTwoDepartmentsAndIsFoundFromBothSides(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship delivery = house.department("Delivery");
            Relationship sales = house.department("Sales");
            Serving one = house.serving(delivery, sales, "Offers priced in a day");
            assertThat(list(house, new ServingsQuery(sales.id(), null))).containsExactly(one);
            assertThat(list(house, new ServingsQuery(null, delivery.party()))).containsExactly(one);
            assertThat(list(house, new ServingsQuery(delivery.id(), null))).isEmpty();
            PersonId mina = house.colleague("Mina", "Delivery");
            Relationship with = house.inside(mina);
            ServingDraft byMina = new ServingDraft(sales.id(), with.party(), "Numbers", mina, null);
            Serving changed = done(house.servings.change(house.member, one.id(), 1, byMina));
            assertThat(changed.server()).isEqualTo(mina);
            assertThat(list(house, new ServingsQuery(null, mina))).containsExactly(changed);
            assertThat(house.entries("team-serving"))
                    .extracting(JournalEntry::event)
                    .containsExactly("ServingRecorded", "ServingChanged");
            assertThatThrownBy(() -> house.servings.change(house.member, one.id(), 1, byMina))
                    .isInstanceOf(Conflict.class);
        }
    }

    @EachEngine
    void staysInsideAndNobodyIsTheirOwnCustomer(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship sales = house.department("Sales");
            Relationship donor = house.donor("Nordwind");
            PersonId stranger = new PersonId(UUID.randomUUID());
            assertThat(keys(house, new ServingDraft(sales.id(), sales.party(), " ", stranger, null)))
                    .containsExactly("serving.what", "serving.itself", "serving.ours");
            assertThat(keys(house, new ServingDraft(donor.id(), donor.party(), "Thanks", null, null)))
                    .containsExactly("serving.customer", "serving.server");
        }
    }

    @EachEngine
    void existsForThoseWhoMaySeeTheTeam(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship delivery = house.department("Delivery");
            Relationship sales = house.department("Sales");
            Serving one = house.serving(delivery, sales, "Offers");
            Caller outside = Callers.as(Role.MEMBER, Map.of("team", Right.NONE));
            assertThat(house.servings.find(outside, one.id())).isEmpty();
            Caller looking = Callers.as(Role.MEMBER, Map.of("team", Right.READ));
            assertThat(house.servings.find(looking, one.id())).isPresent();
            assertThatThrownBy(() -> house.servings.delete(looking, one.id(), 1))
                    .isInstanceOf(Forbidden.class);
            house.levels.disable("team");
            assertThat(house.servings.find(house.member, one.id())).isEmpty();
        }
    }

    @EachEngine
    void isDeletedBroughtBackAndForgotten(TestEngine engine) {
        try (House house = new House(engine)) {
            Serving one = house.serving(house.department("Delivery"), house.department("Sales"), "Offers");
            ServingWords words = new ServingWords(house.test.database(), house.levels);
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(words, house.test))
                    .extracting(Findable::words)
                    .containsExactly("Offers");
            house.servings.delete(house.member, one.id(), 1);
            house.servings.restore(house.member, one.id());
            assertThat(house.servings.find(house.member, one.id())).isPresent();
            house.servings.delete(house.member, one.id(), 3);
            DeletedRecords deleted = new DeletedRecords(house.test.database(), house.test.clock(), house.levels);
            assertThat(deleted.forgetSome()).isZero();
            house.test.clock().advance(Duration.ofDays(31));
            assertThat(deleted.forgetSome()).isEqualTo(1);
        }
    }

    @EachEngine
    void takesInWhatItHandsOutAndIsAFactOfTheInternalCustomer(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship sales = house.department("Sales");
            Serving one = house.serving(house.department("Delivery"), sales, "Offers");
            ServingFacts facts = new ServingFacts(house.test.database(), house.levels);
            assertThat(facts.of(List.of(sales.id()), house.test.clock().instant()))
                    .isEqualTo(Map.of(sales.id(), List.of(one)));
            assertThat(facts.changedBy(house.entries("team-serving").get(0))).containsExactly(sales.id());
            ServingsFile file = new ServingsFile(house.servings, house.test.database());
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(file, house.member))
                    .isEqualTo(1);
            FactRow row = Objects.requireNonNull(
                    FactTableContract.rows(file, house.member).get(one.id().value()));
            FactTableContract.assertObjectsInGermanToo(file, house.member, row.with("server", sales.party()));
        }
    }

    private static List<Serving> list(House house, ServingsQuery query) {
        return house.servings.list(house.member, query, PageRequest.first(9)).items();
    }

    private static List<String> keys(House house, ServingDraft draft) {
        return house.servings.record(house.member, draft).objections().stream()
                .map(Objection::key)
                .toList();
    }
}
