package rapport.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import rapport.api.climate.Climate;
import rapport.api.climate.Climates;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Gate;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackId;
import rapport.api.engagement.RetrospectiveId;
import rapport.api.incident.Incident;
import rapport.api.incident.IncidentDraft;
import rapport.api.incident.Incidents;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheetId;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.Evidence;
import rapport.api.signal.Severity;
import rapport.api.signal.TodayEntry;
import rapport.climate.model.Formula;
import rapport.climate.rules.ClimateTurned;
import rapport.climate.store.ClimateFollower;
import rapport.climate.store.IncidentFacts;
import rapport.climate.store.KeptClimates;
import rapport.climate.store.SqlIncidents;
import rapport.insight.rules.Escalation;
import rapport.insight.rules.FeedbackUnanswered;
import rapport.insight.rules.WorkedWithoutConfirmation;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/**
 * A project with a dictated plan, teams in silos, feedback that nobody answers and work that nobody confirmed; on the fortieth day
 * something goes wrong that reaches the top within a day. Today says so a week before.
 */
class ToxicProjectTest {

    private static final int OUTBREAK = 40;

    @EachEngine
    void isSeenComingAWeekBeforeTheIncidentThatReachesTheTop(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            Project project = new Project(house);
            project.playUntil(6);
            assertThat(house.adasRules()).doesNotContain("climate-turned");

            project.playUntil(OUTBREAK - 7);
            List<TodayEntry> today = house.adasToday();
            TodayEntry climate = entry(today, "climate-turned");
            assertThat(climate.severity()).isEqualTo(Severity.NOW);
            assertThat(climate.reason())
                    .startsWith("The climate at Northern Rail has been toxic since ")
                    .contains("incidents not repaired (2)", "feedback left without an answer (3)")
                    .contains("meetings in which we told rather than asked (2)");
            assertThat(climate.evidence()).extracting(Evidence::kind).contains("incident", "feedback", "meeting");
            assertThat(today)
                    .extracting(TodayEntry::rule)
                    .contains("escalation", "feedback-unanswered", "worked-without-confirmation");
            assertThat(entry(today, "escalation").reason())
                    .isEqualTo("What goes wrong at Northern Rail goes higher: after “Data came late” of "
                            + project.dayInWords(20) + ", “Plan changed overnight” has reached the managers.");
            assertThat(project.state()).isEqualTo(Climate.State.TOXIC);

            project.playUntil(OUTBREAK);
            assertThat(entry(house.adasToday(), "escalation").reason()).contains("has reached the very top");
        }
    }

    @EachEngine
    void isWonBackByRepairAndAnswers(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            Project project = new Project(house);
            project.playUntil(OUTBREAK - 7);
            assertThat(project.state()).isEqualTo(Climate.State.TOXIC);

            project.repairAll();
            for (int meeting = 0; meeting < 12; meeting++) {
                house.advanceDays(1);
                project.met(0.9);
            }
            assertThat(project.state()).isGreaterThan(Climate.State.TOXIC);
            assertThat(house.adasRules()).doesNotContain("escalation");
        }
    }

    private static TodayEntry entry(List<TodayEntry> today, String rule) {
        return today.stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + rule + " in " + today));
    }

    /** The history of the project, played with a clock that the test moves. */
    private static final class Project {

        private final TestHouse house;
        private final Instant begin;
        private final RelationshipId relationship;
        private final PersonId ann;
        private final Incidents incidents;
        private final Climates climates;
        private final Told<Feedback> feedback;
        private final Told<MeetingSheet> meetings;
        private final Told<Concern> concerns;
        private int day;

        Project(TestHouse house) {
            this.house = house;
            house.customers.silent = true;
            house.rules.removeLevel(house.customers);
            house.rules.addLevel(house.customers);
            List.of(new FeedbackUnanswered(7, 21), new WorkedWithoutConfirmation(1), new Escalation(3, 60))
                    .forEach(house.rules::addRule);
            house.rules.addRule(new ClimateTurned(() -> Formula.TWO));
            house.contributions.addSource(new IncidentFacts(house.test.database()));
            house.contributions.addFollower(new ClimateFollower(house.test.database(), () -> Formula.TWO));
            feedback = Told.of(house, Feedback.class);
            meetings = Told.of(house, MeetingSheet.class);
            concerns = Told.of(house, Concern.class);
            incidents = new SqlIncidents(
                    house.test.database(), house.directory.service(), house.relationships, house.levels());
            climates = new KeptClimates(
                    house.test.database(), house.clock, house.levels(), house.relationships, () -> Formula.TWO);
            begin = house.clock.instant();
            ann = house.directory.person("Ann Lee");
            var begun = house.relationship(house.directory.organization("Northern Rail"), house.ada);
            relationship = begun.id();
            house.stakeholder(begun, ann, 3);
        }

        void playUntil(int until) {
            while (day < until) {
                day++;
                house.advanceDays(1);
                switch (day) {
                    case 1, 8 -> met(0.1);
                    case 10 ->
                        List.of("Nobody asked us", "Plans come as orders", "Our teams never meet yours")
                                .forEach(this::said);
                    case 12 -> workedUnconfirmed();
                    case 20 -> wentWrong("Data came late", Incident.Height.COFFEE);
                    case 27 -> wentWrong("Plan changed overnight", Incident.Height.MANAGER);
                    case OUTBREAK -> wentWrong("Go-live stopped", Incident.Height.EXECUTIVE);
                    default -> {
                        // A day on which nobody noticed anything.
                    }
                }
            }
        }

        Climate.State state() {
            house.test.settle();
            return climates.find(house.adaAsks, relationship).orElseThrow().state();
        }

        String dayInWords(int number) {
            var date = LocalDate.ofInstant(begin.plus(number, ChronoUnit.DAYS), ZoneOffset.UTC);
            return date.format(DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH));
        }

        void repairAll() {
            incidents
                    .list(house.anybody, relationship, PageRequest.first(10))
                    .items()
                    .forEach(one -> incidents.repair(
                            house.anybody,
                            one.id(),
                            one.version(),
                            "We said sorry and undid it",
                            house.clock.instant()));
        }

        void met(double askedShare) {
            meetings.tell(
                    relationship,
                    new MeetingSheet(
                            new MeetingSheetId(UUID.randomUUID()),
                            1,
                            relationship,
                            house.clock.instant(),
                            List.of(house.ada),
                            List.of(ann),
                            null,
                            List.of(),
                            null,
                            "The plan was read out",
                            askedShare,
                            List.of()));
        }

        private void said(String words) {
            feedback.tell(
                    relationship,
                    new Feedback(
                            new FeedbackId(UUID.randomUUID()),
                            1,
                            relationship,
                            new RetrospectiveId(UUID.randomUUID()),
                            ann,
                            words,
                            house.clock.instant(),
                            null,
                            false,
                            null,
                            null,
                            null,
                            null));
        }

        private void workedUnconfirmed() {
            Instant now = house.clock.instant();
            concerns.tell(
                    relationship,
                    new Concern(
                            new ConcernId(UUID.randomUUID()),
                            2,
                            relationship,
                            "Fewer forms",
                            ann,
                            null,
                            Gate.HEARD,
                            now,
                            now,
                            null,
                            null,
                            "The date is fixed",
                            null,
                            null,
                            0,
                            null,
                            null));
        }

        private void wentWrong(String what, Incident.Height height) {
            Instant now = house.clock.instant();
            incidents.record(house.anybody, new IncidentDraft(relationship, what, height, now, now, ann));
        }
    }
}
