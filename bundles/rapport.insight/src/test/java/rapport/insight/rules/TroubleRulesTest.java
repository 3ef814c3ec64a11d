package rapport.insight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.insight.rules.ListeningRulesTest.holding;
import static rapport.insight.rules.ListeningRulesTest.reasons;
import static rapport.insight.rules.Sample.ANN;
import static rapport.insight.rules.Sample.RELATIONSHIP;
import static rapport.insight.rules.Sample.contact;
import static rapport.insight.rules.Sample.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.api.checkup.CheckUpDue;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.FirstCallId;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackId;
import rapport.api.engagement.Milestone;
import rapport.api.engagement.MilestoneId;
import rapport.api.engagement.OwnersMet;
import rapport.api.engagement.RetrospectiveId;
import rapport.api.growth.Approach;
import rapport.api.growth.ApproachId;
import rapport.api.incident.Incident;
import rapport.api.incident.Incident.Height;
import rapport.api.incident.IncidentId;
import rapport.api.level.Iso44001Stage;
import rapport.api.level.Localized;
import rapport.api.level.Stage;
import rapport.api.party.PartyId;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/** What went wrong, or is about to, is said with its facts, and one cause is told once. */
class TroubleRulesTest {

    private static final RelationshipFacts KNOWN = Sample.facts(contact(ANN, "Ann Lee", 3, day(1), day(1)));

    @Test
    void aPromiseIsAtRiskByTheRecordOfWhoGaveItUntilItIsDue() {
        PromiseAtRisk rule = new PromiseAtRisk(14, 50);
        RelationshipFacts promised = Sample.promised(Sample.OUR_ADA, Sample.ACME, "2026-03-01");
        RelationshipFacts risky = promised.with(
                Commitment.class,
                List.of(
                        broken(2, Sample.OUR_ADA),
                        broken(3, Sample.OUR_ADA),
                        broken(4, Sample.OUR_ADA),
                        broken(5, Sample.ACME)));

        assertThat(holding(rule, promised, at("2026-02-20"))).isEmpty();
        assertThat(holding(rule, risky, at("2026-02-14"))).isEmpty();
        assertThat(reasons(rule, risky, at("2026-02-15")))
                .containsExactly("You promised Acme “Send the offer” for March 1; by your record, the chance that it is"
                        + " kept is 33 %.");
        assertThat(holding(rule, risky, at("2026-03-01"))).isEmpty();
    }

    @Test
    void aBrokenPromiseIsSpokenAbout() {
        RelationshipFacts facts = KNOWN.with(Commitment.class, List.of(broken(2, Sample.ACME)));

        assertThat(reasons(new PromiseBroken(30), facts, at("2026-01-10")))
                .containsExactly("Acme did not keep “Send the offer”, promised for January 5.");
        assertThat(holding(new PromiseBroken(30), facts, at("2026-03-10"))).isEmpty();
    }

    @Test
    void unansweredFeedbackIsOneSignalThatGrowsGrave() {
        FeedbackUnanswered rule = new FeedbackUnanswered(7, 21);
        RelationshipFacts facts =
                KNOWN.with(Feedback.class, List.of(feedback(2, day(15), null), feedback(1, day(10), null)));

        assertThat(holding(rule, facts, day(16))).isEmpty();
        assertThat(holding(rule, facts, day(17))).extracting(Signal::severity).containsExactly(Severity.THIS_WEEK);
        assertThat(reasons(rule, facts, day(31)))
                .containsExactly("Acme has waited for answers to 2 things that should change, the longest 21 days:"
                        + " “Nobody asked us 1.”");
        assertThat(holding(rule, KNOWN.with(Feedback.class, List.of(feedback(1, day(10), day(12)))), day(90)))
                .isEmpty();
    }

    @Test
    void incidentsThatGoHigherAreToldAsOneRun() {
        Escalation rule = new Escalation(3, 60);
        RelationshipFacts small = KNOWN.with(Incident.class, List.of(incident(1, Height.COFFEE, day(10), null)));
        RelationshipFacts run = KNOWN.with(
                Incident.class,
                List.of(incident(2, Height.MANAGER, day(20), null), incident(1, Height.COFFEE, day(10), null)));

        assertThat(holding(rule, small, day(12))).isEmpty();
        assertThat(holding(rule, small, day(13))).extracting(Signal::severity).containsExactly(Severity.THIS_WEEK);
        assertThat(holding(rule, run, day(20))).extracting(Signal::severity).containsExactly(Severity.NOW);
        assertThat(reasons(rule, run, day(20)))
                .containsExactly("What goes wrong at Acme goes higher: after “Late data 1” of January 11, “Late data 2”"
                        + " has reached the managers.");
        assertThat(holding(
                        rule,
                        KNOWN.with(Incident.class, List.of(incident(1, Height.EXECUTIVE, day(10), day(11)))),
                        day(20)))
                .isEmpty();
    }

    @Test
    void whoWouldNotCallUsFirstIsMet() {
        FirstCallLost rule = new FirstCallLost(30);
        FirstCall lost = call(FirstCall.Outcome.ASK_ELSEWHERE, null);
        FirstCall happened = call(FirstCall.Outcome.CALL_US, FirstCall.Outcome.NOT_KNOW_US);

        assertThat(holding(rule, KNOWN.with(FirstCall.class, List.of(lost)), day(20)))
                .extracting(Signal::severity)
                .containsExactly(Severity.THIS_WEEK);
        assertThat(holding(rule, KNOWN.with(FirstCall.class, List.of(happened)), day(20)))
                .extracting(Signal::severity)
                .containsExactly(Severity.NOW);
        assertThat(holding(rule, KNOWN.with(FirstCall.class, List.of(call(FirstCall.Outcome.CALL_US, null))), day(20)))
                .isEmpty();
    }

    @Test
    void anApproachPressesByWhatTheyDid() {
        CompetitorApproached rule = new CompetitorApproached(30);

        assertThat(reasons(rule, approached(Approach.Reaction.TOLD_US), day(20)))
                .containsExactly("Acme told you that a competitor came: Rival Inc.");
        for (Approach.Reaction reaction : Approach.Reaction.values()) {
            assertThat(reasons(rule, approached(reaction), day(20))).hasSize(1);
        }
        assertThat(holding(rule, approached(Approach.Reaction.KEPT_SILENT), day(20)))
                .extracting(Signal::severity)
                .containsExactly(Severity.NOW);
    }

    @Test
    void aStageOfTheWayStalls() {
        StageStalled rule = new StageStalled(180);

        assertThat(holding(rule, at(Iso44001Stage.WORKING_TOGETHER), day(179))).isEmpty();
        assertThat(reasons(rule, at(Iso44001Stage.WORKING_TOGETHER), day(180)))
                .containsExactly("Acme has been in the same stage for 180 days.");
        assertThat(holding(rule, at(Iso44001Stage.STAYING_TOGETHER), day(400))).isEmpty();
    }

    @Test
    void aCheckUpPressesAfterAWhile() {
        CheckUpOverdue rule = new CheckUpOverdue(14);
        RelationshipFacts facts =
                KNOWN.with(CheckUpDue.class, List.of(new CheckUpDue(RELATIONSHIP, "customer", day(90), 90)));

        assertThat(holding(rule, facts, day(90))).extracting(Signal::severity).containsExactly(Severity.WATCH);
        assertThat(reasons(rule, facts, day(104)))
                .containsExactly("The check-up of Acme was due on April 1; you wanted it every 90 days.");
    }

    @Test
    void ownersOfAMilestoneMeetBeforeItIsDue() {
        MilestoneUnmet rule = new MilestoneUnmet(14);
        MilestoneId id = new MilestoneId(new UUID(16, 1));
        RelationshipFacts facts = KNOWN.with(
                Milestone.class,
                List.of(new Milestone(
                        id, 1, RELATIONSHIP, "Go-live", LocalDate.parse("2026-03-01"), List.of(ANN), day(0), null)));

        assertThat(holding(rule, facts, at("2026-02-14"))).isEmpty();
        assertThat(reasons(rule, facts, at("2026-02-15")))
                .containsExactly(
                        "“Go-live” is due on March 1, and those who answer for it on both sides have not met.");
        RelationshipFacts met = facts.with(OwnersMet.class, List.of(new OwnersMet(id, day(3))));
        assertThat(holding(rule, met, at("2026-02-20"))).isEmpty();
        assertThat(holding(rule, met, at("2026-03-02")))
                .extracting(Signal::severity)
                .containsExactly(Severity.NOW);
    }

    private static Commitment broken(int number, PartyId by) {
        return new Commitment(
                new CommitmentId(new UUID(4, number)),
                1,
                "Send the offer",
                by,
                by.equals(Sample.ACME) ? Sample.OUR_ADA : Sample.ACME,
                LocalDate.parse("2026-01-05"),
                RELATIONSHIP,
                Commitment.State.BROKEN);
    }

    private static Feedback feedback(int number, Instant at, @Nullable Instant respondedAt) {
        return new Feedback(
                new FeedbackId(new UUID(11, number)),
                1,
                RELATIONSHIP,
                new RetrospectiveId(new UUID(15, 1)),
                ANN,
                "Nobody asked us " + number + ".",
                at,
                respondedAt == null ? null : "We will",
                respondedAt != null,
                null,
                respondedAt,
                null,
                null);
    }

    private static Incident incident(int number, Height height, Instant at, @Nullable Instant repairedAt) {
        return new Incident(
                new IncidentId(new UUID(12, number)),
                1,
                RELATIONSHIP,
                "Late data " + number,
                height,
                at,
                at,
                ANN,
                repairedAt,
                repairedAt == null ? null : "Sent it");
    }

    private static FirstCall call(FirstCall.@Nullable Outcome said, FirstCall.@Nullable Outcome happened) {
        return new FirstCall(
                new FirstCallId(new UUID(13, 1)), 1, RELATIONSHIP, day(20), List.of(), null, said, ANN, happened);
    }

    private static RelationshipFacts approached(Approach.Reaction reaction) {
        return KNOWN.with(
                Approach.class,
                List.of(new Approach(
                        new ApproachId(new UUID(14, 1)), 1, RELATIONSHIP, "Rival Inc", ANN, reaction, day(20), null)));
    }

    private static RelationshipFacts at(Iso44001Stage iso) {
        return KNOWN.with(Stage.class, List.of(Stage.of("meeting", Localized.of("Meeting", "Treffen"), iso)));
    }

    private static Instant at(String day) {
        return CoreRule.start(LocalDate.parse(day));
    }
}
