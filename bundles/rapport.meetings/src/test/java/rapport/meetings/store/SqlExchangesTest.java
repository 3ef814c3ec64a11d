package rapport.meetings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.meetings.store.House.done;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.interaction.Channel;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.Participant;
import rapport.api.meeting.Balance;
import rapport.api.meeting.Commonality;
import rapport.api.meeting.Commonality.Kind;
import rapport.api.meeting.ContactMix;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.Exchange.Direction;
import rapport.api.meeting.ExchangeDraft;
import rapport.api.meeting.ExchangesQuery;
import rapport.api.meeting.Shared;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class SqlExchangesTest {

    @EachEngine
    void balancesWhatWeGaveAgainstWhatWeTook(TestEngine engine) {
        try (House house = new House(engine)) {
            assertThat(house.exchanges.balance(house.member, house.donor.id()).value())
                    .isEmpty();
            house.noted(Direction.GIVEN, 3);
            house.noted(Direction.RECEIVED, 2);
            Exchange asked = house.noted(Direction.ASKED, 1);
            Balance balance = house.exchanges.balance(house.member, house.donor.id());
            assertThat(balance).isEqualTo(new Balance(3, 2, 1, 3, asked.at()));
            assertThat(balance.value()).hasValue(0);
            house.exchanges.delete(house.member, asked.id(), 1);
            assertThat(house.exchanges.balance(house.member, house.donor.id()).value())
                    .hasValue(0.2);
            Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
            assertThat(house.exchanges.balance(shutOut, house.donor.id()).n()).isZero();
        }
    }

    @EachEngine
    void isNotedChangedDeletedAndBroughtBack(TestEngine engine) {
        try (House house = new House(engine)) {
            Exchange noted = house.noted(Direction.GIVEN, 1);
            ExchangeDraft otherwise =
                    new ExchangeDraft(house.donor.id(), Direction.RECEIVED, null, " advice ", 2, house.now());
            Exchange changed = done(house.exchanges.change(house.member, noted.id(), 1, otherwise));
            assertThat(changed.what()).isEqualTo("advice");
            assertThat(changed.given()).isFalse();
            house.exchanges.delete(house.member, noted.id(), 2);
            assertThat(list(house, ExchangesQuery.ALL)).isEmpty();
            house.exchanges.restore(house.member, noted.id());
            assertThat(list(house, ExchangesQuery.of(house.donor.id()))).hasSize(1);
            assertThat(list(house, new ExchangesQuery(null, null, house.ana))).isEmpty();
            assertThat(list(house, new ExchangesQuery(null, "donors", null))).hasSize(1);
            assertThat(house.events())
                    .containsExactly("ExchangeNoted", "ExchangeChanged", "ExchangeDeleted", "ExchangeRestored");
            ExchangeFacts facts = new ExchangeFacts(house.test.database(), house.levels);
            assertThat(facts.of(List.of(house.donor.id()), house.now()).get(house.donor.id()))
                    .hasSize(1);
        }
    }

    @EachEngine
    void refusesWhatNobodyGave(TestEngine engine) {
        try (House house = new House(engine)) {
            ExchangeDraft nothing = new ExchangeDraft(
                    house.donor.id(),
                    Direction.GIVEN,
                    new PersonId(house.donor.id().value()),
                    " ",
                    4,
                    house.now().plus(Duration.ofDays(3)));
            assertThat(house.exchanges.note(house.member, nothing).objections())
                    .extracting(Objection::key)
                    .containsExactly(
                            "exchange.what.missing",
                            "exchange.person.unknown",
                            "exchange.weight.range",
                            "exchange.at.future");
            Caller reader = Callers.as(Role.MEMBER, Map.of("donors", Right.READ));
            ExchangeDraft advice = new ExchangeDraft(house.donor.id(), Direction.GIVEN, null, "advice", 1, null);
            assertThatThrownBy(() -> house.exchanges.note(reader, advice)).isInstanceOf(Forbidden.class);
        }
    }

    @EachEngine
    void tellsHowMuchOfTheContactIsWriting(TestEngine engine) {
        try (House house = new House(engine)) {
            assertThat(mix(house).value()).isEmpty();
            house.told();
            house.told();
            contact(house, Channel.PHONE, 10);
            contact(house, Channel.EMAIL, 20);
            contact(house, Channel.CHAT, 30);
            contact(house, Channel.EMAIL, 400);
            ContactMix mix = mix(house);
            assertThat(mix.n()).isEqualTo(4);
            assertThat(mix.value()).hasValue(0.25);
        }
    }

    @EachEngine
    void findsWhatTwoPeopleHaveInCommon(TestEngine engine) {
        try (House house = new House(engine)) {
            done(house.commonalities.note(house.member, house.mina, Kind.SCHOOL, "TU Delft"));
            Commonality delft = done(house.commonalities.note(house.member, house.ana, Kind.SCHOOL, " tu Délft "));
            done(house.commonalities.note(house.member, house.ana, Kind.FAMILY, "two daughters"));
            assertThat(house.commonalities.between(house.member, List.of(house.mina), List.of(house.ana)))
                    .containsExactlyInAnyOrder(
                            new Shared(house.mina, house.ana, "tu Délft"),
                            new Shared(house.mina, house.ana, "sailing"));
            assertThat(house.commonalities.of(house.member, List.of(house.ana))).hasSize(2);
            house.commonalities.forget(house.member, delft.id());
            assertThat(house.commonalities.of(house.member, List.of(house.ana)))
                    .extracting(Commonality::words)
                    .containsExactly("two daughters");
            assertThat(house.commonalities
                            .note(house.member, house.ana, Kind.SPORT, " ")
                            .objections())
                    .hasSize(1);
            assertThatThrownBy(() -> house.commonalities.note(Callers.reader(), house.ana, Kind.SPORT, "golf"))
                    .isInstanceOf(Forbidden.class);
        }
    }

    private static ContactMix mix(House house) {
        return Objects.requireNonNull(
                house.mixes.of(house.member, List.of(house.donor.id())).get(house.donor.id()));
    }

    private static void contact(House house, Channel channel, int daysAgo) {
        done(house.interactions.record(
                house.member,
                new InteractionDraft(
                        house.now().minus(Duration.ofDays(daysAgo)),
                        channel,
                        List.of(
                                new Participant(house.mina, Participant.Part.FROM),
                                new Participant(house.ana, Participant.Part.TO)),
                        null,
                        null)));
    }

    private static List<Exchange> list(House house, ExchangesQuery query) {
        return house.exchanges.list(house.member, query, PageRequest.first(10)).items();
    }
}
