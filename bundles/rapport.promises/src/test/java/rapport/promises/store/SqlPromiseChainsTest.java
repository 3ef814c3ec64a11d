package rapport.promises.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static rapport.promises.store.House.JUNE;

import java.util.List;
import java.util.Map;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.commitment.Backing;
import rapport.api.commitment.ChainLink;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.Dependent;
import rapport.api.commitment.KeepRate;
import rapport.api.commitment.PromiseChain;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.party.PositionDraft;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class SqlPromiseChainsTest {

    @EachEngine
    void aChainTellsWhenAndHowLikelyAcrossLevels(TestEngine engine) {
        try (House house = new House(engine)) {
            Commitment hall = house.toDonor("The hall");
            Commitment roof = house.fromFriend("The roof", -10);
            Commitment wood = house.fromFriend("The wood", -20);
            house.back(hall, roof);
            house.back(roof, wood);
            house.settle(house.fromFriend("A door", -90), State.BROKEN);
            house.expect(wood, JUNE.plusDays(2));

            PromiseChain chain = house.chains.chain(house.member, hall.id()).orElseThrow();

            assertThat(chain.expected()).isEqualTo(JUNE.plusDays(2));
            // Of Mina nothing is known: 2/3; of the friend one broken promise: 2/4, twice.
            assertThat(chain.chance()).isCloseTo(2.0 / 3 / 2 / 2, within(1e-9));
            assertThat(chain.weak()).isEqualTo(wood.id());
            assertThat(chain.outside()).isZero();
            ChainLink first = chain.first().backing().get(0);
            assertThat(first.slack()).isEqualTo(-2);
            assertThat(first.needed()).isEqualTo(JUNE);
            assertThat(first.backing().get(0).slack()).isEqualTo(-12);
            assertThat(first.keeping()).extracting(KeepRate::settled).isEqualTo(1);
        }
    }

    @EachEngine
    void whatBelongsToALevelThatIsOffIsOutsideAndThereAgainWhenItIsOn(TestEngine engine) {
        try (House house = new House(engine)) {
            Commitment hall = house.toDonor("The hall");
            Commitment roof = house.fromFriend("The roof", 9);
            house.back(hall, roof);
            house.levels.disable("friends");

            PromiseChain without = house.chains.chain(house.member, hall.id()).orElseThrow();
            ChainLink outside = without.first().backing().get(0);
            assertThat(outside.isOutside()).isTrue();
            assertThat(outside.by()).isEqualTo(house.acme);
            assertThat(outside.expected()).isNull();
            assertThat(without.outside()).isOne();
            assertThat(without.expected()).isEqualTo(JUNE);
            assertThat(without.weak()).isNull();
            assertThat(house.chains.chain(house.member, roof.id())).isEmpty();

            house.levels.enable("friends");
            PromiseChain whole = house.chains.chain(house.member, hall.id()).orElseThrow();
            assertThat(whole.expected()).isEqualTo(JUNE.plusDays(9));
            assertThat(whole.first().backing().get(0).promise()).isEqualTo(roof);
        }
    }

    @EachEngine
    void whoMayNotReadTheOtherLevelIsToldThatThereIsSomethingAndNothingElse(TestEngine engine) {
        try (House house = new House(engine)) {
            Commitment hall = house.toDonor("The hall");
            Commitment roof = house.fromFriend("The roof", 9);
            Commitment wood = house.fromFriend("The wood", 9);
            house.back(hall, roof);
            house.back(roof, wood);
            Caller shutOut = Callers.as(Role.MEMBER, Map.of("friends", Right.NONE));

            ChainLink outside = house.chains
                    .chain(shutOut, hall.id())
                    .orElseThrow()
                    .first()
                    .backing()
                    .get(0);

            assertThat(outside).isEqualTo(new ChainLink(null, null, null, null, null, JUNE, null, List.of()));
            assertThat(house.chains.dependents(shutOut, house.acme)).isEmpty();
            assertThat(house.chains.restingOn(shutOut, roof.id())).containsExactly(hall);
            assertThat(house.chains.list(shutOut, PageRequest.first(9)).items()).isEmpty();
            assertThat(house.chains.back(shutOut, hall.id(), roof.id(), JUNE).objections())
                    .extracting(Objection::key)
                    .containsExactly("backing.unknown");
        }
    }

    @EachEngine
    void aCircleIsRefusedAndNamed(TestEngine engine) {
        try (House house = new House(engine)) {
            Commitment hall = house.toDonor("The hall");
            Commitment roof = house.fromFriend("The roof", 0);
            Commitment wood = house.fromFriend("The wood", 0);
            house.back(hall, roof);
            house.back(roof, wood);

            Outcome<Backing> circle = house.chains.back(house.member, wood.id(), hall.id(), null);

            assertThat(circle.objections())
                    .extracting(Objection::sentence)
                    .containsExactly("that closes a circle: “The wood” → “The hall” → “The roof” → “The wood”");
            assertThat(house.chains
                            .back(house.member, hall.id(), hall.id(), null)
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("backing.itself");
            assertThat(house.events("backing")).containsExactly("PromiseBacked", "PromiseBacked");
        }
    }

    @EachEngine
    void aBackingIsSaidChangedAndTakenBack(TestEngine engine) {
        try (House house = new House(engine)) {
            Commitment hall = house.toDonor("The hall");
            Commitment roof = house.fromFriend("The roof", -3);
            Backing first = house.back(hall, roof);
            Backing again = House.done(house.chains.back(house.member, hall.id(), roof.id(), JUNE.minusDays(5)));
            assertThat(again.id()).isEqualTo(first.id());
            assertThat(house.chains
                            .chain(house.member, hall.id())
                            .orElseThrow()
                            .first()
                            .backing())
                    .extracting(ChainLink::slack)
                    .containsExactly(-2L);
            assertThat(house.chains.list(house.member, PageRequest.first(9)).items())
                    .containsExactly(again);
            house.back(hall, roof);
            Caller reads = Callers.as(Role.MEMBER, Map.of("donors", Right.READ));
            assertThatThrownBy(() -> house.chains.unback(reads, hall.id(), roof.id()))
                    .isInstanceOf(Forbidden.class);
            house.chains.unback(house.member, hall.id(), roof.id());
            house.chains.unback(house.member, hall.id(), roof.id());
            assertThat(house.events("backing"))
                    .containsExactly("PromiseBacked", "PromiseBacked", "PromiseBacked", "PromiseUnbacked");
            assertThat(house.chains
                            .chain(house.member, hall.id())
                            .orElseThrow()
                            .first()
                            .backing())
                    .isEmpty();
        }
    }

    @EachEngine
    void ourPromisesThatRestOnAPartyAreFoundThroughOthers(TestEngine engine) {
        try (House house = new House(engine)) {
            Commitment hall = house.toDonor("The hall");
            Commitment plan = house.promise("The plan", house.mina, house.person("Bo", true), JUNE.minusDays(5), null);
            Commitment roof = house.fromFriend("The roof", 0);
            house.back(hall, plan);
            house.back(plan, roof);
            house.toDonor("Something else");

            assertThat(house.chains.dependents(house.member, house.acme))
                    .containsExactly(
                            new Dependent(plan, roof, JUNE.minusDays(5), -5),
                            new Dependent(hall, roof, JUNE.minusDays(5), -5));
            house.settle(roof, State.KEPT);
            assertThat(house.chains.dependents(house.member, house.acme)).isEmpty();
        }
    }

    @EachEngine
    void anOrganizationIsAsGoodAsWhatItsPeopleKept(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId ana = house.person("Ana", false);
            house.directory.addPosition(
                    house.member, ana, new PositionDraft(house.acme, null, null, null, JUNE, null, "test"));
            house.settle(house.promise("Before", ana, house.mina, JUNE.minusDays(1), null), State.BROKEN);
            house.settle(house.promise("There", ana, house.mina, JUNE, null), State.KEPT);
            house.settle(house.fromFriend("The roof", 0), State.KEPT);

            KeepRate acme = house.chains.keepRate(house.member, house.acme).orElseThrow();
            assertThat(acme.kept()).isEqualTo(2);
            assertThat(acme.settled()).isEqualTo(2);
            KeepRate hers = house.chains.keepRate(house.member, ana).orElseThrow();
            assertThat(hers.rate()).isEqualTo(0.5);
            assertThat(house.chains
                            .keepRate(house.member, house.nordwind)
                            .orElseThrow()
                            .isKnown())
                    .isFalse();
        }
    }

    @EachEngine
    void nobodyElseSeesHowWellOneOfUsKeepsPromises(TestEngine engine) {
        try (House house = new House(engine)) {
            house.settle(house.toDonor("The hall"), State.BROKEN);
            assertThat(house.chains.keepRate(house.member, house.mina)).isEmpty();
            Caller mina = Callers.as(Role.MEMBER, Map.of(), house.mina);
            assertThat(house.chains.keepRate(mina, house.mina).orElseThrow().settled())
                    .isOne();
        }
    }
}
