package rapport.health.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.health.Contribution;
import rapport.api.health.Dimension;
import rapport.api.health.Explanation;
import rapport.api.health.Health;
import rapport.api.health.HealthPoint;
import rapport.api.health.PortfolioEntry;
import rapport.api.health.PortfolioEntry.Standing;
import rapport.api.health.PortfolioQuery;
import rapport.api.health.PortfolioQuery.Sort;
import rapport.api.paging.CursorInvalid;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.Relationship;
import rapport.health.model.Formula;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class KeptHealthsTest {

    @EachEngine
    void nothingSaidIsUnknownAndNeverNothing(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.begin("donors", "Nordwind");
            assertThat(house.healths().find(house.member, donor.id())).isEmpty();
            house.follow(Formula.ONE, donor);
            Health health = house.healths().find(house.member, donor.id()).orElseThrow();
            assertThat(health.score()).isNull();
            assertThat(health.confidence()).isZero();
            assertThat(house.healths().history(house.member, donor.id(), Instant.EPOCH))
                    .isEmpty();
        }
    }

    @EachEngine
    void whatTheySayMovesItAndIsAccountedFor(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.begin("donors", "Nordwind");
            house.says(donor, 5);
            house.says(donor, 1);
            house.says(donor, 2);
            Explanation explained =
                    house.healths().explain(house.member, donor.id()).orElseThrow();
            double sum = explained.start()
                    + explained.contributions().stream()
                            .mapToDouble(Contribution::points)
                            .sum();
            assertThat(sum).isCloseTo(requireNonNull(explained.health().score()), within(0.051));
            assertThat(explained.contributions()).hasSize(3);
            assertThat(explained.advice()).isNotEmpty();
            assertThat(explained.health().of(Dimension.TEMPERATURE).n()).isEqualTo(3);
            assertThat(explained.health().of(Dimension.GROWTH).score()).isNull();
        }
    }

    @EachEngine
    void whatIsReadHasDecayedWithoutAnybodyWriting(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.begin("donors", "Nordwind");
            house.says(donor, 5);
            double fresh = requireNonNull(
                    house.healths().find(house.member, donor.id()).orElseThrow().score());
            house.test.clock().advance(Duration.ofDays(90));
            double later = requireNonNull(
                    house.healths().find(house.member, donor.id()).orElseThrow().score());
            assertThat(later).isLessThan(fresh).isGreaterThan(60);
            house.test.clock().advance(Duration.ofDays(3_000));
            assertThat(house.healths()
                            .find(house.member, donor.id())
                            .orElseThrow()
                            .score())
                    .isNull();
        }
    }

    @EachEngine
    void itsHistoryHasAtMostOnePointADayAndNoneWithoutAChange(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.begin("donors", "Nordwind");
            house.says(donor, 5);
            house.says(donor, 1);
            house.follow(Formula.ONE, donor);
            house.test.clock().advance(Duration.ofDays(1));
            house.follow(Formula.ONE, donor);
            house.test.clock().advance(Duration.ofDays(1));
            house.says(donor, 1);
            List<HealthPoint> history = house.healths().history(house.member, donor.id(), Instant.EPOCH);
            assertThat(history).hasSize(2);
            assertThat(history.get(1).score()).isLessThan(history.get(0).score());
            assertThat(history.get(1).at()).isEqualTo(house.now());
        }
    }

    @EachEngine
    void anotherFormulaIsAnotherReckoningOfTheSameFacts(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.begin("donors", "Nordwind");
            house.says(donor, 5);
            house.test.clock().advance(Duration.ofDays(150));
            house.follow(Formula.ONE, donor);
            double one = requireNonNull(
                    house.healths().find(house.member, donor.id()).orElseThrow().score());
            house.follow(Formula.SLOW, donor);
            Health slow = house.healths().find(house.member, donor.id()).orElseThrow();
            assertThat(slow.formula()).isEqualTo("rapport health 1-slow");
            assertThat(slow.score()).isGreaterThan(one);
            assertThat(house.follower(Formula.ONE).fingerprint())
                    .isNotEqualTo(house.follower(Formula.SLOW).fingerprint());
        }
    }

    @EachEngine
    void anotherFormulaNeedsTheFactsOfThoseOnlyOfWhomNothingWasKept(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.begin("donors", "Nordwind");
            Relationship unheard = house.begin("donors", "Südwind");
            house.says(donor, 5);
            house.test.clock().advance(Duration.ofDays(150));
            assertThat(house.follower(Formula.SLOW).catchUp(List.of(donor.id(), unheard.id()), house.now()))
                    .containsExactly(unheard.id());
            Health caughtUp = house.healths().find(house.member, donor.id()).orElseThrow();
            assertThat(caughtUp.formula()).isEqualTo("rapport health 1-slow");
            house.follow(Formula.SLOW, donor);
            assertThat(house.healths().find(house.member, donor.id())).contains(caughtUp);
        }
    }

    @EachEngine
    void nobodySeesALevelThatIsClosedToThem(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.begin("donors", "Nordwind");
            house.says(donor, 5);
            var outsider = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
            assertThat(house.healths().find(outsider, donor.id())).isEmpty();
            assertThat(house.healths().explain(outsider, donor.id())).isEmpty();
            assertThat(house.healths().history(outsider, donor.id(), Instant.EPOCH))
                    .isEmpty();
            assertThat(house.healths()
                            .portfolio(outsider, PortfolioQuery.ALL, PageRequest.first(10))
                            .items())
                    .isEmpty();
        }
    }

    @EachEngine
    void thePortfolioTellsWhoIsPoorAndWhoDrifts(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship drifting = house.begin("donors", "Drifting");
            Relationship well = house.begin("friends", "Well");
            Relationship unknown = house.begin("donors", "Unknown");
            house.says(drifting, 5);
            house.says(drifting, 5);
            house.test.clock().advance(Duration.ofDays(100));
            house.says(drifting, 1);
            house.says(drifting, 1);
            house.says(well, 5);
            List<PortfolioEntry> all = house.healths()
                    .portfolio(house.member, PortfolioQuery.ALL, PageRequest.first(10))
                    .items();
            assertThat(all)
                    .extracting(PortfolioEntry::relationship)
                    .containsExactly(drifting.id(), well.id(), unknown.id());
            assertThat(all)
                    .extracting(PortfolioEntry::standing)
                    .containsExactly(Standing.DRIFTING, Standing.WELL, Standing.UNKNOWN);
            PortfolioQuery friends = new PortfolioQuery("friends", null, null, Sort.CHANGE);
            assertThat(house.portfolio.all(house.member, friends))
                    .extracting(PortfolioEntry::relationship)
                    .containsExactly(well.id());
        }
    }

    @EachEngine
    void whoWasUnknownAtFirstDriftsFromWhatWasKnownFirst(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.begin("donors", "Nordwind");
            house.follow(Formula.ONE, donor);
            house.test.clock().advance(Duration.ofDays(7));
            house.says(donor, 5);
            house.test.clock().advance(Duration.ofDays(91));
            house.says(donor, 1);
            house.says(donor, 1);
            assertThat(house.portfolio.all(house.member, PortfolioQuery.ALL))
                    .extracting(PortfolioEntry::standing)
                    .containsExactly(Standing.DRIFTING);
        }
    }

    @EachEngine
    void thePortfolioIsReadAgainOnlyAfterAChange(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.begin("donors", "Nordwind");
            house.says(donor, 5);
            List<PortfolioEntry> before = house.portfolio.all(house.member, PortfolioQuery.ALL);
            assertThat(house.portfolio.all(house.member, PortfolioQuery.ALL)).isEqualTo(before);
            house.test.clock().advance(Duration.ofDays(1));
            house.says(donor, 1);
            assertThat(house.portfolio.all(house.member, PortfolioQuery.ALL)).isNotEqualTo(before);
            Relationship other = house.begin("donors", "Südwind");
            assertThat(house.portfolio.all(house.member, PortfolioQuery.ALL))
                    .extracting(PortfolioEntry::relationship)
                    .containsExactlyInAnyOrder(donor.id(), other.id());
        }
    }

    @EachEngine
    void pagesFollowOneAnother(TestEngine engine) {
        try (House house = new House(engine)) {
            for (int i = 0; i < 7; i++) {
                house.says(house.begin("donors", "Donor " + i), 1 + i % 5);
            }
            PortfolioQuery query = PortfolioQuery.ALL;
            List<PortfolioEntry> all = house.portfolio.all(house.member, query);
            Slice<PortfolioEntry> first = Portfolio.page(all, query, PageRequest.first(4));
            Slice<PortfolioEntry> second = Portfolio.page(all, query, new PageRequest(4, first.nextCursor()));
            assertThat(first.items()).isEqualTo(all.subList(0, 4));
            assertThat(second.items()).isEqualTo(all.subList(4, 7));
            assertThat(second.nextCursor()).isNull();
            assertThatThrownBy(() -> Portfolio.page(all, query, new PageRequest(4, "elsewhere")))
                    .isInstanceOf(CursorInvalid.class);
        }
    }

    @EachEngine
    void whatHasEndedHasNoHealthButKeepsItsHistory(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship donor = house.begin("donors", "Nordwind");
            house.says(donor, 5);
            house.follower(Formula.ONE).follow(List.of(), List.of(donor.id()), house.now());
            assertThat(house.healths().find(house.member, donor.id())).isEmpty();
            house.follow(Formula.ONE, donor);
            assertThat(house.healths().history(house.member, donor.id(), Instant.EPOCH))
                    .hasSize(1);
            assertThat(new LeftHealth(house.test.database()).forgetSome()).isZero();
        }
    }
}
