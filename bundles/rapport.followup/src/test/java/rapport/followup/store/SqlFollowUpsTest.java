package rapport.followup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.followup.store.House.done;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.concern.Concern;
import rapport.api.concern.Manner;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUp.State;
import rapport.api.followup.FollowUpAnswer;
import rapport.api.followup.FollowUpDraft;
import rapport.api.followup.FollowUpsQuery;
import rapport.api.outcome.Objection;
import rapport.api.reading.Instrument;
import rapport.store.api.Conflict;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class SqlFollowUpsTest {

    @EachEngine
    void beginWhenAConcernIsClosedAndEndKindlyWhenItIsOpenAgain(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern closed = house.closed("seeds");
            FollowUp first = house.openOne();
            assertThat(first)
                    .isEqualTo(new FollowUp(
                            first.id(),
                            1,
                            house.ana,
                            closed.id(),
                            house.donor.id(),
                            1,
                            house.today().plusDays(30),
                            State.OPEN,
                            null,
                            null,
                            null));
            Concern open = done(house.concerns.reopen(house.member, closed.id(), closed.version(), "They rot."));
            FollowUp ended = house.followUps.find(house.member, first.id()).orElseThrow();
            assertThat(ended.state()).isEqualTo(State.ENDED);
            assertThat(ended.words()).isNull();
            assertThat(house.events()).containsExactly("FollowUpPlanned", "FollowUpEnded");
            assertThat(open.gate().isOpen()).isTrue();
        }
    }

    @EachEngine
    void goOnForThreeYearsOneAfterTheOther(TestEngine engine) {
        try (House house = new House(engine)) {
            house.closed("seeds");
            LocalDate closed = house.today();
            while (house.today().isBefore(closed.plusYears(3))) {
                FollowUp one = house.openOne();
                house.test.clock().advanceDays(ChronoUnit.DAYS.between(house.today(), one.due()));
                assertThat(one.due()).isEqualTo(house.today());
                house.answered(one, "It holds.");
            }
            List<FollowUp> series =
                    house.followUps.series(house.member, house.openOne().id());
            assertThat(series)
                    .extracting(FollowUp::due)
                    .containsExactly(
                            closed.plusDays(30),
                            closed.plusDays(90),
                            closed.plusDays(180),
                            closed.plusYears(1),
                            closed.plusYears(2),
                            closed.plusYears(3),
                            closed.plusYears(4));
            assertThat(series.subList(0, 6)).extracting(FollowUp::state).containsOnly(State.DONE);
            assertThat(series.subList(0, 6)).extracting(FollowUp::words).containsOnly("It holds.");
        }
    }

    @EachEngine
    void leaveOutWhatNobodyDidInTime(TestEngine engine) {
        try (House house = new House(engine)) {
            house.closed("seeds");
            LocalDate closed = house.today();
            house.test.clock().advanceDays(400);
            FollowUp next =
                    done(house.followUps.skip(house.member, house.openOne().id(), 1, " "));
            assertThat(next.step()).isEqualTo(5);
            assertThat(next.due()).isEqualTo(closed.plusYears(2));
            assertThat(house.events()).endsWith("FollowUpSkipped", "FollowUpPlanned");
        }
    }

    @EachEngine
    void waitAndGoOnLaterByAsLongAsTheyWaited(TestEngine engine) {
        try (House house = new House(engine)) {
            house.closed("seeds");
            FollowUp one = house.openOne();
            FollowUp paused = done(house.followUps.pause(house.member, one.id(), 1, "On leave"));
            assertThat(paused.state()).isEqualTo(State.PAUSED);
            assertThat(paused.words()).isEqualTo("On leave");
            assertThat(keys(house.followUps
                            .pause(house.member, one.id(), 2, null)
                            .objections()))
                    .containsExactly("followup.paused");
            house.test.clock().advanceDays(100);
            FollowUp resumed = done(house.followUps.resume(house.member, one.id(), 2));
            assertThat(resumed.due()).isEqualTo(one.due().plusDays(100));
            assertThat(resumed.state()).isEqualTo(State.OPEN);
            assertThat(resumed.words()).isNull();
            assertThat(keys(house.followUps.resume(house.member, one.id(), 3).objections()))
                    .containsExactly("followup.open");
        }
    }

    @EachEngine
    void endWithAReasonAndStayEnded(TestEngine engine) {
        try (House house = new House(engine)) {
            house.closed("seeds");
            FollowUp one = house.openOne();
            assertThat(keys(house.followUps.end(house.member, one.id(), 1, " ").objections()))
                    .containsExactly("followup.words.missing");
            FollowUp ended = done(house.followUps.end(house.member, one.id(), 1, "She retired."));
            assertThat(ended.words()).isEqualTo("She retired.");
            assertThat(keys(house.followUps
                            .skip(house.member, one.id(), 2, null)
                            .objections()))
                    .containsExactly("followup.settled");
            assertThat(house.list(FollowUpsQuery.ALL.at(State.OPEN))).isEmpty();
            assertThatThrownBy(() -> house.followUps.end(house.member, one.id(), 1, "Twice"))
                    .isInstanceOf(Conflict.class);
        }
    }

    @EachEngine
    void areBegunByHandAndKeepWhatToRemember(TestEngine engine) {
        try (House house = new House(engine)) {
            LocalDate first = house.today().plusDays(5);
            FollowUp one = done(house.followUps.begin(
                    house.member, new FollowUpDraft(house.ana, null, house.mina, first, "The new barn")));
            assertThat(one.due()).isEqualTo(first);
            house.test.clock().advanceDays(5);
            FollowUp next = house.answered(one, "It stands.");
            assertThat(next.words()).isEqualTo("The new barn");
            assertThat(next.owner()).isEqualTo(house.mina);
            assertThat(next.due()).isEqualTo(first.plusDays(60));
            FollowUpDraft wrong = new FollowUpDraft(
                    house.ana, house.donor.id(), house.ana, house.today().minusDays(1), null);
            assertThat(keys(house.followUps.begin(house.member, wrong).objections()))
                    .containsExactly("followup.owner.unknown", "followup.day.past");
        }
    }

    @EachEngine
    void areGivenToSomebodyAndMoved(TestEngine engine) {
        try (House house = new House(engine)) {
            house.closed("seeds");
            FollowUp one = house.openOne();
            LocalDate later = house.today().plusDays(45);
            FollowUp changed = done(house.followUps.change(house.member, one.id(), 1, house.mina, later));
            assertThat(changed.owner()).isEqualTo(house.mina);
            assertThat(changed.due()).isEqualTo(later);
            assertThat(keys(house.followUps
                            .change(
                                    house.member,
                                    one.id(),
                                    2,
                                    house.ana,
                                    house.today().minusDays(1))
                            .objections()))
                    .containsExactly("followup.owner.unknown", "followup.day.past");
        }
    }

    @EachEngine
    void refuseANumberThatNoScaleHasOrThatNobodyCanKeep(TestEngine engine) {
        try (House house = new House(engine)) {
            house.closed("seeds");
            FollowUp one = house.openOne();
            FollowUpAnswer off = new FollowUpAnswer("Well", Manner.PHONE, Instrument.SATISFACTION, 6);
            assertThat(keys(house.followUps
                            .answer(house.member, one.id(), 1, off)
                            .objections()))
                    .containsExactly("followup.value.scale");
            FollowUpAnswer kept = new FollowUpAnswer("Well", Manner.PHONE, Instrument.SATISFACTION, 5);
            assertThat(keys(house.followUps
                            .answer(house.member, one.id(), 1, kept)
                            .objections()))
                    .containsExactly("followup.value.nowhere");
            assertThat(house.openOne()).isEqualTo(one);
        }
    }

    @EachEngine
    void changeOnlyByThoseWhoMayWriteTheLevel(TestEngine engine) {
        try (House house = new House(engine)) {
            house.closed("seeds");
            FollowUp one = house.openOne();
            Caller reader = Callers.as(Role.MEMBER, Map.of("donors", Right.READ));
            assertThat(house.followUps.find(reader, one.id())).contains(one);
            assertThatThrownBy(() -> house.followUps.skip(reader, one.id(), 1, null))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> house.followUps.begin(
                            Callers.reader(), new FollowUpDraft(house.ana, null, null, null, null)))
                    .isInstanceOf(Forbidden.class);
        }
    }

    private static List<String> keys(List<Objection> objections) {
        return objections.stream().map(Objection::key).toList();
    }
}
