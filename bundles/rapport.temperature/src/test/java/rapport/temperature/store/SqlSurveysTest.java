package rapport.temperature.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.temperature.store.House.done;
import static rapport.testkit.QueryPlans.assertNeedsNoSorting;
import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.SelectQuery;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.id.Ids;
import rapport.api.level.Localized;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.reading.Instrument;
import rapport.api.reading.Occasion;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingsQuery;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.StakeholderDraft;
import rapport.api.relationship.Stance;
import rapport.api.survey.Audience;
import rapport.api.survey.Recipient;
import rapport.api.survey.Recipient.State;
import rapport.api.survey.Survey;
import rapport.api.survey.SurveyDraft;
import rapport.api.survey.SurveyId;
import rapport.api.survey.SurveyResult;
import rapport.api.survey.Surveys.Sent;
import rapport.store.api.Conflict;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** One question to many: each is asked once and answers once. */
class SqlSurveysTest {

    private static final PageRequest TEN = PageRequest.first(10);

    @EachEngine
    void asksEachPersonOnceAsChosen(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId bo = house.stakeholder("Bo", house.donor, "giver");
            Relationship other = house.begin("donors", house.organization("Südwind"));
            PersonId cy = house.stakeholder("Cy", other, null);
            house.relationships.setStakeholder(
                    house.member, other.id(), new StakeholderDraft(bo, null, 1, 1, Stance.NEUTRAL));
            assertThat(preview(house, null, null, Set.of())).containsExactlyInAnyOrder(bo, cy);
            assertThat(preview(house, null, null, Set.of("giver"))).containsExactly(bo);
            assertThat(preview(house, "first", null, Set.of())).hasSize(2);
            assertThat(preview(house, "elsewhere", null, Set.of())).isEmpty();
            assertThat(preview(house, null, "vip", Set.of())).isEmpty();
            house.levels.disable("donors");
            assertThat(preview(house, null, null, Set.of())).isEmpty();
        }
    }

    @EachEngine
    void answersBecomeReadingsOnce(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId bo = house.stakeholder("Bo", house.donor, null);
            house.stakeholder("Cy", house.donor, null);
            Survey survey = house.survey();
            assertThat(house.surveys.result(house.member, survey.id()).count(State.WAITING))
                    .isEqualTo(2);
            List<Sent> sent = house.surveys.send(house.member, survey.id(), 100);
            assertThat(sent).hasSize(2);
            assertThat(house.surveys.send(house.member, survey.id(), 100)).isEmpty();
            Recipient asked = sent.stream()
                    .map(Sent::recipient)
                    .filter(one -> one.person().equals(bo))
                    .findFirst()
                    .orElseThrow();
            Asked question = house.surveys.findAsked(house.member, asked.id()).orElseThrow();
            done(house.surveys.answer(house.member, question, 4, "Well."));
            assertThat(house.surveys.findAsked(house.member, asked.id())).isEmpty();
            assertThatThrownBy(() -> house.surveys.answer(house.member, question, 5, null))
                    .isInstanceOf(Conflict.class);
            List<Reading> readings =
                    house.readings.list(house.member, ReadingsQuery.of(bo), TEN).items();
            assertThat(readings).hasSize(1);
            assertThat(readings.get(0).occasion()).isEqualTo(Occasion.SURVEY);
            SurveyResult result = house.surveys.result(house.member, survey.id());
            assertThat(result.answers()).containsExactly(Map.entry(4, 1L));
            assertThat(Objects.requireNonNull(result.mean()).n()).isEqualTo(1);
            assertThat(result.asked()).isEqualTo(2);
            assertThat(house.surveys
                            .recipients(house.member, survey.id(), State.ANSWERED, TEN)
                            .items())
                    .hasSize(1);
        }
    }

    @EachEngine
    void remindsTheSilentOnceWithANewLink(TestEngine engine) {
        try (House house = new House(engine)) {
            house.stakeholder("Bo", house.donor, null);
            Survey survey = house.survey();
            Sent first = house.surveys.send(house.member, survey.id(), 100).get(0);
            Instant now = house.test.clock().instant();
            assertThat(house.surveys.remind(house.member, survey.id(), now.minusSeconds(1), 100))
                    .isEmpty();
            house.test.clock().advance(Duration.ofDays(6));
            Instant later = house.test.clock().instant();
            assertThat(house.surveys.remind(house.member, survey.id(), later, 100))
                    .hasSize(1);
            assertThat(house.surveys.remind(house.member, survey.id(), later, 100))
                    .isEmpty();
            assertThat(house.links
                            .find(house.member, first.link().link().id())
                            .orElseThrow()
                            .revokedAt())
                    .isNotNull();
        }
    }

    @EachEngine
    void nobodyAnswersWhenItIsClosed(TestEngine engine) {
        try (House house = new House(engine)) {
            house.stakeholder("Bo", house.donor, null);
            Survey survey = house.survey();
            Recipient asked =
                    house.surveys.send(house.member, survey.id(), 100).get(0).recipient();
            house.surveys.close(house.member, survey.id(), survey.version());
            assertThat(house.surveys.findAsked(house.member, asked.id())).isEmpty();
            assertThat(house.surveys.send(house.member, survey.id(), 100)).isEmpty();
            assertThatThrownBy(() -> house.surveys.close(house.member, survey.id(), survey.version()))
                    .isInstanceOf(Conflict.class);
            assertThat(house.surveys.list(house.member, TEN).items().get(0).isOpen())
                    .isFalse();
        }
    }

    @EachEngine
    void belongsToThoseWhoMaySeeItsLevelAndSaysWhatIsMissing(TestEngine engine) {
        try (House house = new House(engine)) {
            house.stakeholder("Bo", house.donor, null);
            Survey survey = house.survey();
            Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
            Caller reader = Callers.as(Role.MEMBER, Map.of("donors", Right.READ));
            assertThat(house.surveys.find(shutOut, survey.id())).isEmpty();
            assertThat(house.surveys.list(shutOut, TEN).items()).isEmpty();
            assertThat(house.surveys.result(shutOut, survey.id()).recipients()).isZero();
            assertThat(house.surveys.find(reader, survey.id())).isPresent();
            assertThatThrownBy(() -> house.surveys.send(reader, survey.id(), 1)).isInstanceOf(Forbidden.class);
            SurveyDraft empty = new SurveyDraft(
                    " ", Instrument.MOOD, Localized.of("How?", ""), new Audience("donors", "nowhere", null, Set.of()));
            assertThat(house.surveys.begin(house.member, empty).objections())
                    .extracting(Objection::key)
                    .containsExactly("survey.text.missing", "survey.text.missing", "survey.nobody");
        }
    }

    @EachEngine
    void nothingIsReadFromEndToEnd(TestEngine engine) {
        try (House house = new House(engine)) {
            house.test.store().run(house.member, transaction -> {
                SurveyId some = new SurveyId(Ids.next());
                for (@Nullable State state : Arrays.asList(State.SENT, null)) {
                    SelectQuery<?> select =
                            Recipients.matching(transaction.sql(), some, state).getQuery();
                    select.addOrderBy(Recipients.order(state));
                    select.addLimit(11);
                    assertUsesIndex(
                            transaction.sql(),
                            select,
                            state == null ? "survey_recipient_" : "survey_recipient_by_state");
                    assertNeedsNoSorting(transaction.sql(), select);
                }
                assertUsesIndex(
                        transaction.sql(),
                        Recipients.counted(transaction.sql(), some, RecipientTable.STATE),
                        "survey_recipient_");
                assertUsesIndex(
                        transaction.sql(),
                        Recipients.counted(transaction.sql(), some, RecipientTable.ANSWER),
                        "survey_recipient_");
                assertUsesIndex(
                        transaction.sql(), Recipients.waiting(transaction.sql(), some, 9), "survey_recipient_by_state");
                assertUsesIndex(transaction.sql(), Recipients.ofNobody(transaction.sql(), 9), "survey_recipient_");
            });
        }
    }

    private static List<PersonId> preview(
            House house, @Nullable String stage, @Nullable String tag, Set<String> roles) {
        return house.surveys.preview(house.member, new Audience("donors", stage, tag, roles));
    }
}
