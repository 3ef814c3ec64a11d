package rapport.team.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.team.store.House.done;
import static rapport.testkit.QueryPlans.assertNeedsNoSorting;
import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.team.model.Pair;
import rapport.team.model.Talk;
import rapport.team.model.TalkPoint;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class SqlTalksTest {

    @EachEngine
    void isForTheTwoAlone(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            PersonId omar = house.colleague("Omar", "Sales");
            PersonId lea = house.colleague("Lea", "Sales");
            TalkPoint point = done(house.talks.add(House.signedIn(mina), omar, " Who takes the night shift? "));
            assertThat(house.talks.points(House.signedIn(omar), mina)).containsExactly(point);
            assertThat(house.talks.points(House.signedIn(lea), mina)).isEmpty();
            assertThat(house.talks.points(House.signedIn(lea), omar)).isEmpty();
            Caller administrator = Callers.administrator();
            assertThat(house.talks.points(administrator, mina)).isEmpty();
            Talk talk = done(house.talks.hold(House.signedIn(omar), mina, List.of(), "Omar, until May"));
            assertThat(house.talks.find(House.signedIn(mina), talk.id())).contains(talk);
            assertThat(house.talks.find(House.signedIn(lea), talk.id())).isEmpty();
            assertThat(house.talks.find(administrator, talk.id())).isEmpty();
            assertThat(house.entries("team-talk-point"))
                    .as("the journal tells that something happened, and nothing of what")
                    .extracting(JournalEntry::is)
                    .containsExactly("{}");
            assertThat(house.entries("team-talk")).extracting(JournalEntry::is).containsExactly("{}");
        }
    }

    @EachEngine
    void whatWasLeftIsCarriedToNextTime(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            PersonId omar = house.colleague("Omar", "Sales");
            Caller asMina = House.signedIn(mina);
            TalkPoint settled = done(house.talks.add(asMina, omar, "The night shift"));
            house.test.clock().advance(Duration.ofMinutes(1));
            done(house.talks.add(House.signedIn(omar), mina, "My holiday"));
            Talk talk = done(house.talks.hold(asMina, omar, List.of(settled.id()), null));
            assertThat(house.talks.points(asMina, omar)).singleElement().satisfies(left -> {
                assertThat(left.words()).isEqualTo("My holiday");
                assertThat(left.carried()).isEqualTo(1);
            });
            assertThat(house.interactions.between(asMina, mina, omar, 9)).hasSize(1);
            assertThat(house.talks.list(asMina, omar, PageRequest.first(9)).items())
                    .containsExactly(talk);
            assertThat(house.talks.latest(House.signedIn(omar), 9)).containsExactly(talk);
        }
    }

    @EachEngine
    void onlyWhoeverAddedAPointTakesItBack(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            PersonId omar = house.colleague("Omar", "Sales");
            TalkPoint point = done(house.talks.add(House.signedIn(mina), omar, "The night shift"));
            house.talks.remove(House.signedIn(omar), point.id());
            assertThat(house.talks.points(House.signedIn(mina), omar)).hasSize(1);
            house.talks.remove(House.signedIn(mina), point.id());
            assertThat(house.talks.points(House.signedIn(mina), omar)).isEmpty();
        }
    }

    @EachEngine
    void refusesWhoIsNotOneOfOursAndWhatSaysNothing(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            PersonId stranger = new PersonId(UUID.randomUUID());
            assertThat(house.talks.add(House.signedIn(mina), stranger, " ").objections())
                    .extracting(Objection::key)
                    .containsExactly("talk.colleague", "talk.point");
            assertThat(house.talks.add(House.signedIn(mina), mina, "Me").objections())
                    .extracting(Objection::key)
                    .containsExactly("talk.colleague");
        }
    }

    @EachEngine
    void isForgottenWithEitherOfTheTwo(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId mina = house.colleague("Mina", "Delivery");
            PersonId omar = house.colleague("Omar", "Sales");
            done(house.talks.add(House.signedIn(mina), omar, "The night shift"));
            done(house.talks.hold(House.signedIn(mina), omar, List.of(), null));
            ForgottenTalks forgotten = new ForgottenTalks(house.test.database(), house.test.clock());
            assertThat(forgotten.forgetSome()).isZero();
            house.purge(omar);
            assertThat(forgotten.forgetSome()).isEqualTo(2);
            assertThat(house.talks.latest(House.signedIn(mina), 9)).isEmpty();
        }
    }

    @EachEngine
    void pointsAreReadInTheOrderOfAnIndex(TestEngine engine) {
        try (House house = new House(engine)) {
            Pair pair = Pair.of(new PersonId(UUID.randomUUID()), new PersonId(UUID.randomUUID()));
            house.test.store().read(session -> {
                assertUsesIndex(session.sql(), SqlTalks.open(session.sql(), pair), "team_talk_point_by_pair");
                assertNeedsNoSorting(session.sql(), SqlTalks.open(session.sql(), pair));
                return true;
            });
        }
    }
}
