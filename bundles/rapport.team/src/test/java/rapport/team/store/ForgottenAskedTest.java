package rapport.team.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.team.store.House.done;
import static rapport.team.store.PulseTable.ASKED;
import static rapport.team.store.PulseTable.ASKED_PERSON;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import rapport.api.outcome.Objection;
import rapport.api.party.PersonId;
import rapport.team.model.Pulse;
import rapport.team.model.PulseDraft;
import rapport.team.model.PulseResult;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** Who was asked is forgotten with them, and nothing that follows from how many were asked shifts by it. */
class ForgottenAskedTest {

    @EachEngine
    void whoIsGoneForGoodIsNamedNowhereAndStillCounts(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId gone = house.colleague("Gone", "Delivery");
            Set<PersonId> left = new HashSet<>(house.colleagues(5, "Delivery"));
            house.purge(gone);
            Pulse pulse = asked(house, left, gone, 1);
            left.forEach(one -> done(house.pulses.answer(House.signedIn(one), pulse.id(), List.of(4, 2))));
            PulseResult before = house.pulses.result(house.member, pulse.id()).orElseThrow();
            ForgottenAsked forgotten = new ForgottenAsked(house.test.database(), house.test.clock());

            assertThat(forgotten.forgetSome()).isEqualTo(1);
            assertThat(forgotten.forgetSome()).as("there is no more to forget").isZero();

            assertThat(people(house))
                    .hasSize(6)
                    .doesNotContain(gone.value())
                    .containsAll(left.stream().map(PersonId::value).toList());
            assertThat(house.pulses.result(house.member, pulse.id())).contains(before);
            assertThat(house.pulses.waitingFor(House.signedIn(gone))).isEmpty();
            assertThat(house.pulses
                            .answer(House.signedIn(gone), pulse.id(), List.of(1, 1))
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("pulse.over");
            assertThat(house.pulses
                            .open(house.member, new PulseDraft("Again", List.of("Clear?"), left))
                            .objections())
                    .as("whoever asks just the others anew would know what was answered by who is gone")
                    .extracting(Objection::key)
                    .containsExactly("pulse.alike");
        }
    }

    @EachEngine
    void staysOnePersonOverAllPulsesThatAskedThem(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId gone = house.colleague("Gone", "Delivery");
            Set<PersonId> left = new HashSet<>(house.colleagues(5, "Delivery"));
            house.purge(gone);
            asked(house, left, gone, 2);
            new ForgottenAsked(house.test.database(), house.test.clock()).forgetSome();
            assertThat(new HashSet<>(people(house))).hasSize(6).doesNotContain(gone.value());
        }
    }

    /** As pulses that were opened while the one who is gone was still there; the last of them. */
    private static Pulse asked(House house, Set<PersonId> left, PersonId gone, int times) {
        PersonId standIn = house.colleague("StandIn", "Delivery");
        Set<PersonId> people = new HashSet<>(left);
        people.add(standIn);
        Pulse last = house.pulse(people).pulse();
        for (int more = 1; more < times; more++) {
            last = house.pulse(people).pulse();
        }
        house.test
                .store()
                .run(
                        house.member,
                        work -> work.sql()
                                .update(ASKED)
                                .set(ASKED_PERSON, gone.value())
                                .where(ASKED_PERSON.eq(standIn.value()))
                                .execute());
        return last;
    }

    private static List<UUID> people(House house) {
        return house.test
                .store()
                .read(session -> session.sql().select(ASKED_PERSON).from(ASKED).fetch(ASKED_PERSON));
    }
}
