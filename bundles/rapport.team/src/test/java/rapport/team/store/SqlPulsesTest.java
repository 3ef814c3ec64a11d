package rapport.team.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.store.api.Conflict;
import rapport.team.model.OpenedPulse;
import rapport.team.model.Pulse;
import rapport.team.model.PulseDraft;
import rapport.team.model.PulseResult;
import rapport.team.model.Spread;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class SqlPulsesTest {

    @EachEngine
    void toldAtFiveAndNotAtFourAndTheSixthWaitsForFourMore(TestEngine engine) {
        try (House house = new House(engine)) {
            List<PersonId> people = house.colleagues(6, "Delivery");
            OpenedPulse opened = house.pulse(Set.copyOf(people));
            answer(house, opened, people.subList(0, 4), 4);
            assertThat(result(house, opened).all()).isEmpty();
            assertThat(result(house, opened).answers()).isZero();
            answer(house, opened, people.subList(4, 5), 1);
            assertThat(result(house, opened).all()).containsOnly(Spread.of(1, 0, 0, 4, 0));
            answer(house, opened, people.subList(5, 6), 2);
            assertThat(result(house, opened).all())
                    .as("one answer more would be seen by the difference")
                    .containsOnly(Spread.of(1, 0, 0, 4, 0));
        }
    }

    @EachEngine
    void departmentsAreToldAtTheEndUnlessTheRestGivesSomebodyAway(TestEngine engine) {
        try (House house = new House(engine)) {
            List<PersonId> delivery = house.colleagues(9, "Delivery");
            List<PersonId> sales = house.colleagues(6, "Sales");
            OpenedPulse opened = house.pulse(union(delivery, sales));
            answer(house, opened, delivery, 3);
            answer(house, opened, sales.subList(0, 1), 5);
            close(house, opened);
            PulseResult result = result(house, opened);
            assertThat(result.answers()).isEqualTo(10);
            assertThat(result.parts()).isEmpty();
            assertThat(result.hidden()).containsExactly("Delivery", "Sales");
        }
    }

    @EachEngine
    void departmentsThatAreEnoughAreToldAtTheEndAndNotBefore(TestEngine engine) {
        try (House house = new House(engine)) {
            List<PersonId> delivery = house.colleagues(5, "Delivery");
            List<PersonId> sales = house.colleagues(5, "Sales");
            PersonId alone = house.colleague("Solo", "Legal");
            Set<PersonId> all = new HashSet<>(union(delivery, sales));
            all.add(alone);
            OpenedPulse opened = house.pulse(all);
            answer(house, opened, delivery, 3);
            answer(house, opened, sales, 5);
            assertThat(result(house, opened).parts()).isEmpty();
            close(house, opened);
            assertThat(result(house, opened).parts())
                    .extracting(PulseResult.Part::name)
                    .containsExactly("Delivery", "Sales");
            assertThat(result(house, opened).hidden())
                    .as("a department of one is no department")
                    .isEmpty();
        }
    }

    @EachEngine
    void whoeverIsAskedAnswersOnceAndNobodyElseDoes(TestEngine engine) {
        try (House house = new House(engine)) {
            List<PersonId> people = house.colleagues(5, "Delivery");
            PersonId stranger = house.colleague("Stranger", "Sales");
            OpenedPulse opened = house.pulse(Set.copyOf(people));
            Caller first = House.signedIn(people.get(0));
            assertThat(house.pulses.waitingFor(first)).containsExactly(opened.pulse());
            assertThat(keys(house.pulses.answer(first, opened.pulse().id(), List.of(3))))
                    .containsExactly("pulse.answer");
            House.done(house.pulses.answer(first, opened.pulse().id(), List.of(3, 3)));
            assertThat(house.pulses.waitingFor(first)).isEmpty();
            assertThat(keys(house.pulses.answer(first, opened.pulse().id(), List.of(3, 3))))
                    .containsExactly("pulse.over");
            String secret = String.valueOf(house.links.get(people.get(0)));
            assertThat(house.pulses.findBySecret(secret)).isEmpty();
            assertThat(keys(house.pulses.answer(secret, List.of(3, 3)))).containsExactly("pulse.over");
            assertThat(keys(house.pulses.answer(
                            House.signedIn(stranger), opened.pulse().id(), List.of(3, 3))))
                    .containsExactly("pulse.over");
            String other = String.valueOf(house.links.get(people.get(1)));
            assertThat(house.pulses.findBySecret(other)).isPresent();
            close(house, opened);
            assertThat(house.pulses.findBySecret(other)).isEmpty();
            assertThat(keys(house.pulses.answer(other, List.of(3, 3)))).containsExactly("pulse.over");
        }
    }

    @EachEngine
    void theJournalKnowsNothingOfAnswers(TestEngine engine) {
        try (House house = new House(engine)) {
            List<PersonId> people = house.colleagues(5, "Delivery");
            OpenedPulse opened = house.pulse(Set.copyOf(people));
            int before = house.test.entries().size();
            answer(house, opened, people, 2);
            assertThat(house.test.entries()).hasSize(before);
            close(house, opened);
            assertThat(house.entries("team-pulse"))
                    .extracting(JournalEntry::event)
                    .containsExactly("PulseOpened", "PulseClosed");
            assertThat(house.entries("team-pulse").toString())
                    .doesNotContain(people.get(0).value().toString());
        }
    }

    /** PostgreSQL keeps, beside each row, which transaction wrote it last: a key that would join the two tables. */
    @EachEngine
    void noRowTellsByItsOwnTransactionWhichAnswerCameFromWhom(TestEngine engine) {
        if (engine == TestEngine.H2) {
            return;
        }
        try (House house = new House(engine)) {
            List<PersonId> people = house.colleagues(5, "Delivery");
            OpenedPulse opened = house.pulse(Set.copyOf(people));
            answer(house, opened, people.subList(0, 3), 2);
            answer(house, opened, people.subList(3, 4), 5);
            Field<String> writer = DSL.field("xmin::text", SQLDataType.VARCHAR);
            house.test.store().read(session -> {
                assertThat(session.sql()
                                .selectDistinct(writer)
                                .from(PulseTable.ASKED)
                                .fetch(writer))
                        .hasSize(1);
                assertThat(session.sql()
                                .selectDistinct(writer)
                                .from(PulseTable.TALLY)
                                .fetch(writer))
                        .hasSize(1);
                return true;
            });
        }
    }

    @EachEngine
    void thereIsNothingThatJoinsAnswersToPeople(TestEngine engine) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                assertThat(session.sql().selectFrom(PulseTable.TALLY).fetch().fields())
                        .extracting(field -> field.getName().toLowerCase(Locale.ROOT))
                        .containsExactlyInAnyOrder("pulse", "batch", "part", "question", "score", "answers");
                assertThat(session.sql().selectFrom(PulseTable.ASKED).fetch().fields())
                        .extracting(field -> field.getName().toLowerCase(Locale.ROOT))
                        .containsExactlyInAnyOrder("pulse", "person", "part", "fingerprint", "answered");
                return true;
            });
        }
    }

    @EachEngine
    void isSeenByThoseWhoMayReadTheTeamAndOpenedByThoseWhoMayWrite(TestEngine engine) {
        try (House house = new House(engine)) {
            Set<PersonId> people = Set.copyOf(house.colleagues(5, "Delivery"));
            OpenedPulse opened = house.pulse(people);
            Caller outside = Callers.as(Role.MEMBER, Map.of("team", Right.NONE));
            assertThat(house.pulses.find(outside, opened.pulse().id())).isEmpty();
            assertThat(house.pulses.result(outside, opened.pulse().id())).isEmpty();
            assertThat(house.pulses.list(outside, PageRequest.first(10)).items())
                    .isEmpty();
            assertThat(house.pulses.list(house.member, PageRequest.first(10)).items())
                    .hasSize(1);
            PulseDraft draft = new PulseDraft("Another", List.of("Clear?"), people);
            assertThatThrownBy(() -> house.pulses.open(Callers.reader(), draft)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() ->
                            house.pulses.close(house.member, opened.pulse().id(), 9))
                    .isInstanceOf(Conflict.class);
        }
    }

    @EachEngine
    void refusesAGroupThatDiffersFromAnotherByFewUntilFourWeeksHavePassed(TestEngine engine) {
        try (House house = new House(engine)) {
            List<PersonId> people = house.colleagues(7, "Delivery");
            house.pulse(Set.copyOf(people));
            PulseDraft less = new PulseDraft("Again", List.of("Clear?"), Set.copyOf(people.subList(0, 6)));
            assertThat(keys(house.pulses.open(house.member, less))).containsExactly("pulse.alike");
            house.test.clock().advance(Duration.ofDays(29));
            House.done(house.pulses.open(house.member, less));
        }
    }

    private static void answer(House house, OpenedPulse opened, List<PersonId> people, int score) {
        for (PersonId person : people) {
            House.done(house.pulses.answer(String.valueOf(house.links.get(person)), List.of(score, score)));
        }
    }

    private static PulseResult result(House house, OpenedPulse opened) {
        return house.pulses.result(house.member, opened.pulse().id()).orElseThrow();
    }

    private static Pulse close(House house, OpenedPulse opened) {
        return house.pulses.close(house.member, opened.pulse().id(), 1);
    }

    private static Set<PersonId> union(List<PersonId> one, List<PersonId> other) {
        List<PersonId> all = new ArrayList<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.objections().stream().map(Objection::key).toList();
    }
}
