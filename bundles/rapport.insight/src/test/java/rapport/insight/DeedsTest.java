package rapport.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.journal.JournalEntry;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.ResourceNotFound;
import rapport.api.signal.SignalId;
import rapport.insight.store.Deed;
import rapport.insight.store.Deed.Helped;
import rapport.insight.store.Deeds;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** What was done about a signal is kept, asked after once, and adds up to what helps. */
class DeedsTest {

    private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

    @EachEngine
    void whatWasDoneIsAskedAfterOnceAWeekHasPassed(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            Deeds deeds = deeds(house);
            RelationshipId acme = done(house);
            assertThat(deeds.toJudge(house.adaAsks, 5)).isEmpty();

            house.advanceDays(7);
            Deed deed = deeds.toJudge(house.adaAsks, 5).get(0);
            deeds.tell(house.adaAsks, deed.id(), "Called, and asked how things are", null);
            deeds.tell(house.adaAsks, deed.id(), null, Helped.TOO_EARLY);
            assertThat(deeds.toJudge(house.adaAsks, 5)).isEmpty();

            house.advanceDays(14);
            assertThat(deeds.toJudge(house.adaAsks, 5)).hasSize(1);
            deeds.tell(house.adaAsks, deed.id(), null, Helped.YES);
            house.advanceDays(400);
            assertThat(deeds.toJudge(house.adaAsks, 5)).isEmpty();
            assertThat(deeds.of(house.adaAsks, acme, Instant.EPOCH, FOREVER, 5))
                    .singleElement()
                    .matches(one -> one.helped() == Helped.YES && one.rule().equals("grumble"))
                    .extracting(Deed::what)
                    .isEqualTo("Called, and asked how things are");
            assertThat(house.test.entries().stream().map(JournalEntry::event))
                    .contains("SignalDeedNoted", "SignalDeedTold", "SignalDeedJudged");
        }
    }

    @EachEngine
    void takingBackTheReplyTakesBackTheDeed(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            Deeds deeds = deeds(house);
            RelationshipId acme = house.relationship(house.directory.organization("Acme"), house.ada)
                    .id();
            SignalId signal = house.adasToday().get(0).id();
            house.today.done(house.adaAsks, signal);
            assertThat(deeds.of(house.adaAsks, acme, Instant.EPOCH, FOREVER, 5)).hasSize(1);

            house.today.reopen(house.adaAsks, signal);
            assertThat(deeds.of(house.adaAsks, acme, Instant.EPOCH, FOREVER, 5)).isEmpty();
        }
    }

    @EachEngine
    void whatHelpedIsTalliedForManagersAndSeenByThoseWhoSeeTheRelationship(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            Deeds deeds = deeds(house);
            RelationshipId acme = done(house);
            house.advanceDays(7);
            Deed deed = deeds.toJudge(house.adaAsks, 5).get(0);
            deeds.tell(house.adaAsks, deed.id(), null, Helped.NO);
            Caller manager = Callers.as(Role.MANAGER, Map.of(), house.ada);
            Caller outsider = Callers.as(Role.MEMBER, Map.of("customers", Right.NONE), house.ada);

            assertThat(deeds.tallies(manager)).containsExactly(new Deeds.Tally("grumble", 0, 1, 0));
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> deeds.tallies(house.adaAsks));
            assertThat(deeds.of(outsider, acme, Instant.EPOCH, FOREVER, 5)).isEmpty();
            assertThatExceptionOfType(ResourceNotFound.class)
                    .isThrownBy(() -> deeds.tell(outsider, deed.id(), null, Helped.YES));
        }
    }

    private static Deeds deeds(TestHouse house) {
        return new Deeds(house.test.database(), house.clock, house.relationships, house.levels());
    }

    private static RelationshipId done(TestHouse house) {
        RelationshipId acme = house.relationship(house.directory.organization("Acme"), house.ada)
                .id();
        List<SignalId> signals =
                house.adasToday().stream().map(entry -> entry.id()).toList();
        house.today.done(house.adaAsks, signals.get(0));
        return acme;
    }
}
