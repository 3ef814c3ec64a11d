package rapport.meetings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.meetings.store.House.done;
import static rapport.meetings.store.House.no;
import static rapport.meetings.store.House.yes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.interaction.Channel;
import rapport.api.interaction.Interaction;
import rapport.api.meeting.InterviewScore;
import rapport.api.meeting.MeetingAccount;
import rapport.api.meeting.MeetingPlan;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheet.Quality;
import rapport.api.meeting.MeetingSheetsQuery;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.store.api.Conflict;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class SqlMeetingSheetsTest {

    @EachEngine
    void isPreparedToldAndBecomesAnInteractionWithItsPromises(TestEngine engine) {
        try (House house = new House(engine)) {
            MeetingSheet prepared = house.prepared(2);
            assertThat(prepared.isTold()).isFalse();
            house.test.clock().advanceDays(2);
            CommitmentDraft promise =
                    new CommitmentDraft("Send the plan", house.mina, house.nordwind, LocalDate.of(2026, 12, 1), null);
            MeetingSheet told =
                    done(house.sheets.tell(house.member, prepared.id(), 1, promising(house, List.of(promise))));
            assertThat(told.isTold()).isTrue();
            assertThat(told.askedShare()).isEqualTo(0.6);
            assertThat(told.learned()).isEqualTo("They want to be told early.");
            Interaction interaction = house.interactions
                    .find(house.member, Objects.requireNonNull(told.interaction()))
                    .orElseThrow();
            assertThat(interaction.findStarter()).contains(house.mina);
            assertThat(interaction.channel()).isEqualTo(Channel.IN_PERSON);
            assertThat(house.commitments.openIn(house.member, house.donor.id()))
                    .extracting(Commitment::what)
                    .containsExactly("Send the plan");
            MeetingSheet again = done(house.sheets.tell(house.member, told.id(), 2, promising(house, List.of())));
            assertThat(again.interaction()).isEqualTo(told.interaction());
            assertThat(house.events()).containsExactly("MeetingPrepared", "MeetingTold");
        }
    }

    @EachEngine
    void keepsNothingOfAnAccountWhosePromiseIsRefused(TestEngine engine) {
        try (House house = new House(engine)) {
            MeetingSheet prepared = house.prepared(0);
            CommitmentDraft nonsense =
                    new CommitmentDraft(" ", house.mina, house.nordwind, LocalDate.of(2026, 12, 1), null);
            Outcome<MeetingSheet> refused =
                    house.sheets.tell(house.member, prepared.id(), 1, promising(house, List.of(nonsense)));
            assertThat(refused.objections()).extracting(Objection::field).containsExactly("promises[0].what");
            assertThat(house.sheets.find(house.member, prepared.id())).contains(prepared);
            assertThat(house.interactions
                            .list(house.member, house.ana, PageRequest.first(5))
                            .items())
                    .isEmpty();
        }
    }

    @EachEngine
    void refusesWhatNoMeetingIs(TestEngine engine) {
        try (House house = new House(engine)) {
            MeetingPlan plan = house.plan(1);
            List<String> four = List.of("a", "b", "c", "d");
            assertThat(house.sheets
                            .prepare(
                                    house.member,
                                    new MeetingPlan(
                                            plan.relationship(), plan.at(), plan.ours(), plan.people(), four, null))
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("meeting.questions.many");
            MeetingSheet prepared = house.prepared(0);
            MeetingAccount written = new MeetingAccount(
                    house.now().plusSeconds(200_000),
                    Channel.EMAIL,
                    List.of(),
                    List.of(house.ana),
                    null,
                    1.2,
                    List.of(yes(Quality.PREPARED), no(Quality.PREPARED)),
                    List.of());
            assertThat(house.sheets
                            .tell(house.member, prepared.id(), 1, written)
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly(
                            "meeting.ours.missing",
                            "meeting.asked.range",
                            "meeting.channel.written",
                            "meeting.checks.twice",
                            "meeting.at.future");
        }
    }

    @EachEngine
    void changesOfAToldOneOnlyTheQuestionsAndTheGift(TestEngine engine) {
        try (House house = new House(engine)) {
            MeetingSheet told = house.told();
            MeetingPlan other = new MeetingPlan(
                    house.donor.id(), house.now().plusSeconds(9), List.of(), List.of(), List.of("Why?"), null);
            MeetingSheet changed = done(house.sheets.change(house.member, told.id(), told.version(), other));
            assertThat(changed.questions()).containsExactly("Why?");
            assertThat(changed.gift()).isNull();
            assertThat(changed.at()).isEqualTo(told.at());
            assertThat(changed.people()).containsExactly(house.ana);
        }
    }

    @EachEngine
    void listsTheLatestFirstAndByWhatIsAsked(TestEngine engine) {
        try (House house = new House(engine)) {
            MeetingSheet later = house.prepared(5);
            MeetingSheet told = house.told();
            assertThat(list(house, house.member, MeetingSheetsQuery.ALL)).containsExactly(later, told);
            assertThat(list(house, house.member, MeetingSheetsQuery.of(house.donor.id())))
                    .containsExactly(later, told);
            assertThat(list(house, house.member, new MeetingSheetsQuery(null, "donors", true)))
                    .containsExactly(told);
            assertThat(list(house, house.member, new MeetingSheetsQuery(null, "makers", null)))
                    .isEmpty();
        }
    }

    @EachEngine
    void isDeletedAndBroughtBack(TestEngine engine) {
        try (House house = new House(engine)) {
            MeetingSheet prepared = house.prepared(1);
            house.sheets.delete(house.member, prepared.id(), prepared.version());
            assertThat(house.sheets.find(house.member, prepared.id())).isEmpty();
            house.sheets.restore(house.member, prepared.id());
            assertThat(house.sheets.find(house.member, prepared.id()))
                    .hasValueSatisfying(back -> assertThat(back.questions()).isEqualTo(prepared.questions()));
            assertThatThrownBy(() -> house.sheets.delete(house.member, prepared.id(), 1))
                    .isInstanceOf(Conflict.class);
            assertThat(house.events()).containsExactly("MeetingPrepared", "MeetingDeleted", "MeetingRestored");
        }
    }

    @EachEngine
    void isSeenAndChangedByWhoeverMayWithItsLevel(TestEngine engine) {
        try (House house = new House(engine)) {
            MeetingSheet prepared = house.prepared(1);
            Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
            assertThat(house.sheets.find(shutOut, prepared.id())).isEmpty();
            assertThat(list(house, shutOut, MeetingSheetsQuery.ALL)).isEmpty();
            Caller reader = Callers.as(Role.MEMBER, Map.of("donors", Right.READ));
            assertThat(house.sheets.find(reader, prepared.id())).contains(prepared);
            assertThatThrownBy(() -> house.sheets.prepare(reader, house.plan(1)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> house.sheets.tell(reader, prepared.id(), 1, house.account()))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> house.sheets.delete(reader, prepared.id(), 1))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @EachEngine
    void showsGatesAndRulesWhatHappened(TestEngine engine) {
        try (House house = new House(engine)) {
            MeetingHeld held = new MeetingHeld(house.sheets);
            MeetingPlanned planned = new MeetingPlanned(house.sheets);
            assertThat(planned.look(house.member, house.donor, null)).isEmpty();
            MeetingSheet prepared = house.prepared(1);
            assertThat(planned.look(house.member, house.donor, null)).isPresent();
            assertThat(held.look(house.member, house.donor, null)).isEmpty();
            MeetingSheet told = house.told(yes(Quality.PREPARED), no(Quality.RIGHT_PEOPLE));
            assertThat(held.look(house.member, house.donor, null))
                    .hasValueSatisfying(found -> assertThat(found.path())
                            .isEqualTo("/meetings/" + told.id().value()));
            MeetingFacts facts = new MeetingFacts(house.test.database(), house.levels);
            assertThat(facts.of(List.of(house.donor.id()), house.now()))
                    .isEqualTo(Map.of(house.donor.id(), List.of(prepared, told)));
            assertThat(house.test.entries().stream().flatMap(entry -> facts.changedBy(entry).stream()))
                    .hasSize(3)
                    .containsOnly(house.donor.id());
            assertThat(InterviewScore.of(told).value()).hasValue(0.5);
            assertThat(InterviewScore.of(prepared).value()).isEmpty();
            assertThat(InterviewScore.of(List.of(prepared, told)).meetings()).isEqualTo(1);
        }
    }

    private static MeetingAccount promising(House house, List<CommitmentDraft> promises) {
        MeetingAccount account = house.account();
        return new MeetingAccount(
                account.at(),
                account.channel(),
                account.ours(),
                account.people(),
                account.learned(),
                account.askedShare(),
                account.checks(),
                promises);
    }

    private static List<MeetingSheet> list(House house, Caller by, MeetingSheetsQuery query) {
        return house.sheets.list(by, query, PageRequest.first(10)).items();
    }
}
