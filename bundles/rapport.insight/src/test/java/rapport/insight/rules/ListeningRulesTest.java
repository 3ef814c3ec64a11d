package rapport.insight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.insight.rules.Sample.ANN;
import static rapport.insight.rules.Sample.BOB;
import static rapport.insight.rules.Sample.RELATIONSHIP;
import static rapport.insight.rules.Sample.contact;
import static rapport.insight.rules.Sample.day;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationCadence;
import rapport.api.calibration.CalibrationId;
import rapport.api.calibration.Drift;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Gate;
import rapport.api.concern.Manner;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUpId;
import rapport.api.party.PersonId;
import rapport.api.reading.Instrument;
import rapport.api.reading.Occasion;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingId;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/** What the loop of listening, calibrating and taking the temperature leaves open is said, from its day on. */
class ListeningRulesTest {

    private static final RelationshipFacts KNOWN = Sample.facts(contact(ANN, "Ann Lee", 3, day(1), day(1)));

    @Test
    void workThatNobodyConfirmedIsNamedUntilSomebodyDoes() {
        WorkedWithoutConfirmation rule = new WorkedWithoutConfirmation(1);
        RelationshipFacts facts = KNOWN.with(
                Concern.class,
                List.of(concern(1, Gate.ADDRESSED, day(10), "no time"), concern(2, Gate.CONFIRMED, day(10), null)));

        assertThat(holding(rule, facts, day(10))).isEmpty();
        assertThat(reasons(rule, facts, day(11)))
                .containsExactly("You work on “Less paper 1” although nobody at Acme has said that you understood it.");
    }

    @Test
    void workOnAConcernOfOursIsTheirsAndTheyAreAskedWhatTheyUnderstood() {
        WorkedWithoutConfirmation rule = new WorkedWithoutConfirmation(1);
        RelationshipFacts facts =
                KNOWN.with(Concern.class, List.of(ofOurs(concern(1, Gate.ADDRESSED, day(10), "no time"))));

        assertThat(reasons(rule, facts, day(11)))
                .containsExactly(
                        "Work is done on “Less paper 1”, a concern of ours, although nobody at Acme has said that"
                                + " they understand us.");
        assertThat(rule.advise(holding(rule, facts, day(11)).get(0), Locale.ENGLISH))
                .isEqualTo("Ask Ann Lee: what did you understand of what we told you?");
    }

    @Test
    void nobodyIsAskedHowItFeltThatTheySolvedAConcernOfOurs() {
        TemperatureNeverTaken rule = new TemperatureNeverTaken(30);
        RelationshipFacts facts = KNOWN.with(Concern.class, List.of(ofOurs(concern(1, Gate.ADDRESSED, day(10), null))));

        assertThat(holding(rule, facts, day(40))).extracting(Signal::severity).containsExactly(Severity.WATCH);
    }

    @Test
    void calibrationIsFirstWatchedAndThenPresses() {
        CalibrationOverdue rule = new CalibrationOverdue(14);
        RelationshipFacts facts = KNOWN.with(
                CalibrationCadence.class, List.of(new CalibrationCadence(RELATIONSHIP, 90, false, day(0), day(90))));

        assertThat(holding(rule, facts, day(89))).isEmpty();
        assertThat(holding(rule, facts, day(90))).extracting(Signal::severity).containsExactly(Severity.WATCH);
        assertThat(holding(rule, facts, day(104))).extracting(Signal::severity).containsExactly(Severity.THIS_WEEK);
        assertThat(reasons(rule, facts, day(104)))
                .containsExactly("You last asked Acme 104 days ago what matters most; you wanted to every 90 days.");
        RelationshipFacts nothingOpen = KNOWN.with(
                CalibrationCadence.class, List.of(new CalibrationCadence(RELATIONSHIP, 90, false, day(0), null)));
        assertThat(holding(rule, nothingOpen, day(400))).isEmpty();
    }

    @Test
    void prioritiesThatMovedAreNamedWithWhatComesFirstNow() {
        PrioritiesDrifted rule = new PrioritiesDrifted(40, 30);
        RelationshipFacts facts = KNOWN.with(
                        Concern.class,
                        List.of(concern(1, Gate.CONFIRMED, day(1), null), concern(2, Gate.CONFIRMED, day(1), null)))
                .with(Calibration.class, List.of(calibration(0.6)));

        assertThat(reasons(rule, facts, day(20)))
                .containsExactly("What matters to Acme has moved by 60 %; first is now “Less paper 2”.");
        assertThat(holding(rule, facts, day(51))).isEmpty();
        assertThat(holding(rule, KNOWN.with(Calibration.class, List.of(calibration(0.3))), day(20)))
                .isEmpty();
    }

    @Test
    void whoWasNeverAskedHowItFeelsIsAskedSoonerAfterWorkWasDone() {
        TemperatureNeverTaken rule = new TemperatureNeverTaken(30);
        RelationshipFacts worked = KNOWN.with(Concern.class, List.of(concern(1, Gate.ADDRESSED, day(10), null)));

        assertThat(holding(rule, KNOWN, day(30))).extracting(Signal::severity).containsExactly(Severity.WATCH);
        assertThat(holding(rule, worked, day(40))).extracting(Signal::severity).containsExactly(Severity.THIS_WEEK);
        assertThat(holding(rule, worked.with(Reading.class, List.of(reading(1, 4, day(20)))), day(90)))
                .isEmpty();
        assertThat(holding(rule, Sample.facts(contact(ANN, "Ann Lee", 3, null, null)), day(90)))
                .isEmpty();
    }

    @Test
    void aLowReadingNeedsSomebodyNowAndAFallThisWeek() {
        TemperatureFell rule = new TemperatureFell(25, 30);
        RelationshipFacts low = KNOWN.with(Reading.class, List.of(reading(1, 2, day(20))));
        RelationshipFacts fell = KNOWN.with(Reading.class, List.of(reading(2, 3, day(20)), reading(1, 5, day(10))));
        RelationshipFacts steady = KNOWN.with(Reading.class, List.of(reading(2, 4, day(20)), reading(1, 4, day(10))));

        assertThat(holding(rule, low, day(20))).extracting(Signal::severity).containsExactly(Severity.NOW);
        assertThat(holding(rule, fell, day(20))).extracting(Signal::severity).containsExactly(Severity.THIS_WEEK);
        assertThat(holding(rule, steady, day(20))).isEmpty();
        assertThat(reasons(rule, low, day(20)))
                .containsExactly("Ann Lee gave 2 of 5 on January 21: “Not what I expected”");
    }

    @Test
    void aFollowUpIsDueAndThenMissed() {
        FollowUpMissed rule = new FollowUpMissed(14);
        FollowUp open = followUp(FollowUp.State.OPEN);
        RelationshipFacts facts = KNOWN.with(FollowUp.class, List.of(open))
                .with(Concern.class, List.of(concern(1, Gate.CLOSED, day(1), null)));

        assertThat(reasons(rule, facts, Instant.parse("2026-03-01T00:00:00Z")))
                .containsExactly("You wanted to ask Ann Lee on March 1 how “Less paper 1” holds.");
        assertThat(holding(rule, facts, Instant.parse("2026-03-15T00:00:00Z")))
                .extracting(Signal::severity)
                .containsExactly(Severity.NOW);
        assertThat(holding(rule, KNOWN.with(FollowUp.class, List.of(followUp(FollowUp.State.PAUSED))), day(300)))
                .isEmpty();
    }

    @Test
    void aFollowUpIsForWhoeverWasToldToAskAndOutlivesItsRelationship() {
        FollowUpMissed rule = new FollowUpMissed(14);
        PersonId told = new PersonId(new UUID(7, 7));
        FollowUp open = followUp(FollowUp.State.OPEN);
        FollowUp owned = new FollowUp(
                open.id(),
                open.version(),
                new PersonId(new UUID(8, 8)),
                open.concern(),
                open.relationship(),
                open.step(),
                open.due(),
                open.state(),
                told,
                null,
                null);
        assertThat(rule.outlivesRelationships()).isTrue();
        assertThat(holding(rule, KNOWN.with(FollowUp.class, List.of(owned)), day(300)))
                .singleElement()
                .matches(signal ->
                        told.equals(signal.addressee()) && owned.person().equals(signal.person()));
    }

    @Test
    void oneThreadIsNamedOnlyWhereNobodyPowerfulIsUncovered() {
        SingleThread rule = new SingleThread(60);
        RelationshipFacts single =
                Sample.facts(contact(ANN, "Ann Lee", 3, day(1), day(1)), contact(BOB, "Bob Ray", 3, null, null));
        RelationshipFacts uncovered =
                Sample.facts(contact(ANN, "Ann Lee", 3, day(1), day(1)), contact(BOB, "Bob Ray", 5, null, null));

        assertThat(holding(rule, single, day(59))).isEmpty();
        assertThat(reasons(rule, single, day(60)))
                .containsExactly("At Acme you truly know only Ann Lee; if Ann Lee leaves, nobody there knows you.");
        assertThat(holding(rule, uncovered, day(60))).isEmpty();
    }

    static List<Signal> holding(CoreRule rule, RelationshipFacts facts, Instant now) {
        return rule.examine(facts, now)
                .filter(signal -> !signal.holdsFrom().isAfter(now))
                .filter(signal ->
                        signal.holdsUntil() == null || signal.holdsUntil().isAfter(now))
                .toList();
    }

    /** In English; German and the advice must not be missing either. */
    static List<String> reasons(CoreRule rule, RelationshipFacts facts, Instant now) {
        List<Signal> signals = holding(rule, facts, now);
        signals.forEach(signal -> {
            assertThat(rule.tell(signal, Locale.GERMAN, now)).doesNotContain("{");
            assertThat(rule.advise(signal, Locale.ENGLISH)).doesNotContain("{");
            assertThat(signal.evidence()).isNotEmpty();
        });
        return signals.stream()
                .map(signal -> rule.tell(signal, Locale.ENGLISH, now))
                .toList();
    }

    private static Concern concern(int number, Gate gate, Instant since, @Nullable String override) {
        return new Concern(
                new ConcernId(new UUID(6, number)),
                1,
                RELATIONSHIP,
                "Less paper " + number,
                ANN,
                null,
                gate,
                day(1),
                since,
                null,
                null,
                override,
                null,
                null,
                0,
                null,
                null);
    }

    private static Concern ofOurs(Concern theirs) {
        return new Concern(
                theirs.id(),
                theirs.version(),
                theirs.relationship(),
                theirs.words(),
                theirs.person(),
                theirs.owner(),
                theirs.gate(),
                theirs.heardAt(),
                theirs.gateSince(),
                theirs.understood(),
                theirs.confirmed(),
                theirs.override(),
                theirs.closing(),
                theirs.rank(),
                theirs.reopened(),
                theirs.from(),
                theirs.into(),
                true);
    }

    private static Calibration calibration(double drift) {
        return new Calibration(
                new CalibrationId(new UUID(7, 1)),
                RELATIONSHIP,
                ANN,
                day(20),
                Manner.PHONE,
                List.of(new ConcernId(new UUID(6, 2)), new ConcernId(new UUID(6, 1))),
                List.of(),
                new Drift(drift, 2, List.of()),
                null);
    }

    private static Reading reading(int number, int value, Instant at) {
        return new Reading(
                new ReadingId(new UUID(8, number)),
                1,
                RELATIONSHIP,
                ANN,
                Instrument.SATISFACTION,
                value,
                null,
                null,
                Occasion.IMPROMPTU,
                "Not what I expected",
                null,
                at,
                Manner.PHONE);
    }

    private static FollowUp followUp(FollowUp.State state) {
        return new FollowUp(
                new FollowUpId(new UUID(9, 1)),
                1,
                ANN,
                new ConcernId(new UUID(6, 1)),
                RELATIONSHIP,
                1,
                CoreRule.date(day(59)),
                state,
                null,
                null,
                null);
    }
}
