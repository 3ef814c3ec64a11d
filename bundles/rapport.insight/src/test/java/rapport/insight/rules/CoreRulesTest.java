package rapport.insight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static rapport.insight.rules.Sample.ACME;
import static rapport.insight.rules.Sample.ANN;
import static rapport.insight.rules.Sample.BOB;
import static rapport.insight.rules.Sample.OUR_ADA;
import static rapport.insight.rules.Sample.contact;
import static rapport.insight.rules.Sample.day;
import static rapport.insight.rules.Sample.facts;
import static rapport.insight.rules.Sample.promised;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;

class CoreRulesTest {

    private static final Silence SILENCE = new Silence(2);
    private static final PromiseDue PROMISE = new PromiseDue(3);
    private static final FadingTie FADING = new FadingTie(0.75, 14);
    private static final PowerfulPersonUncovered UNCOVERED = new PowerfulPersonUncovered(7, 30);
    private static final PositionChanged MOVED = new PositionChanged(30);

    @Test
    void silenceBeginsWhenTheCadenceHasPassedSinceTheLastContact() {
        RelationshipFacts facts = facts(contact(ANN, "Ann Lee", 3, day(10), null));

        assertThat(holding(SILENCE, facts, day(40).minusMillis(1))).isEmpty();
        List<Signal> signals = holding(SILENCE, facts, day(40));
        assertThat(signals).extracting(Signal::severity).containsExactly(Severity.THIS_WEEK);
        assertThat(SILENCE.tell(signals.get(0), Locale.ENGLISH, day(55)))
                .isEqualTo("Nobody has been in touch with Acme for 45 days; you wanted to every 30 days.");
        assertThat(SILENCE.advise(signals.get(0), Locale.ENGLISH)).startsWith("Ann Lee was the last to hear from you");
    }

    @Test
    void contactResetsTheClock() {
        RelationshipFacts before = facts(contact(ANN, "Ann Lee", 3, day(10), null));
        RelationshipFacts after =
                facts(contact(ANN, "Ann Lee", 3, day(10), null), contact(BOB, "Bob", 1, day(45), null));

        assertThat(holding(SILENCE, before, day(60))).hasSize(1);
        assertThat(holding(SILENCE, after, day(60))).isEmpty();
        assertThat(holding(SILENCE, after, day(75))).hasSize(1);
    }

    @Test
    void forAKeyPersonOnlyTwoWayContactResetsIt() {
        RelationshipFacts written =
                facts(contact(ANN, "Ann Lee", 4, day(39), day(10)), contact(BOB, "Bob", 1, day(39), day(39)));
        RelationshipFacts answered = facts(contact(ANN, "Ann Lee", 4, day(39), day(39)));

        List<Signal> signals = holding(SILENCE, written, day(55));
        assertThat(signals).extracting(Signal::person).containsExactly(ANN);
        assertThat(SILENCE.tell(signals.get(0), Locale.ENGLISH, day(55)))
                .isEqualTo("You have not spoken with Ann Lee for 45 days; you wanted to every 30 days.");
        assertThat(SILENCE.tell(signals.get(0), Locale.GERMAN, day(55)))
                .isEqualTo("Mit Ann Lee haben Sie seit 45 Tagen nicht gesprochen; Sie wollten es alle 30 Tage.");
        assertThat(holding(SILENCE, answered, day(55))).isEmpty();
    }

    @Test
    void silenceWithAKeyPersonGrowsGraveAndIsToldOnce() {
        RelationshipFacts facts = facts(contact(ANN, "Ann Lee", 5, day(10), day(10)));

        assertThat(holding(SILENCE, facts, day(69)))
                .extracting(Signal::severity)
                .containsExactly(Severity.THIS_WEEK);
        assertThat(holding(SILENCE, facts, day(70)))
                .extracting(Signal::severity)
                .containsExactly(Severity.NOW);
    }

    @Test
    void aRelationshipWithoutAnyContactIsSilentFromItsBeginning() {
        List<Signal> signals = holding(SILENCE, facts(), day(31));

        assertThat(signals).hasSize(1);
        assertThat(SILENCE.tell(signals.get(0), Locale.ENGLISH, day(31)))
                .isEqualTo(
                        "There has been no contact with Acme since you noted the relationship 31 days ago; you wanted it every 30 days.");
        assertThat(holding(SILENCE, facts(), day(29))).isEmpty();
    }

    @Test
    void aPromiseOfOursIsCalledToMindBeforeItIsDueAndPressesOnTheDay() {
        RelationshipFacts facts = promised(OUR_ADA, ACME, "2026-02-10");

        assertThat(holding(PROMISE, facts, Instant.parse("2026-02-06T23:59:59Z")))
                .isEmpty();
        assertThat(holding(PROMISE, facts, Instant.parse("2026-02-07T00:00:00Z")))
                .extracting(Signal::severity)
                .containsExactly(Severity.THIS_WEEK);
        List<Signal> due = holding(PROMISE, facts, Instant.parse("2026-02-10T00:00:00Z"));
        assertThat(due).extracting(Signal::severity).containsExactly(Severity.NOW);
        assertThat(PROMISE.tell(due.get(0), Locale.ENGLISH))
                .isEqualTo("You promised Acme “Send the offer” for February 10, and it is still open.");
        assertThat(PROMISE.tell(due.get(0), Locale.GERMAN, day(45))).contains("10. Februar");
        assertThat(PROMISE.tell(due.get(0), Locale.ENGLISH, Instant.parse("2027-01-05T08:00:00Z")))
                .contains("for Feb 10, 2026,");
    }

    @Test
    void aPromiseOfTheirsIsAskedAfterOnceItsDayHasPassed() {
        for (RelationshipFacts facts :
                List.of(promised(ACME, OUR_ADA, "2026-02-10"), promised(ANN, OUR_ADA, "2026-02-10"))) {
            assertThat(holding(PROMISE, facts, Instant.parse("2026-02-10T23:59:59Z")))
                    .isEmpty();
            assertThat(holding(PROMISE, facts, Instant.parse("2026-02-11T00:00:00Z")))
                    .extracting(Signal::sentence)
                    .containsExactly("promise.theirs");
        }
    }

    @Test
    void aStrongTieThatFadedIsNoticedWhenItIsHalfOfWhatItWas() {
        RelationshipFacts strong = facts(Sample.fading(ANN, "Ann Lee", 0.9, day(100), day(20)));
        RelationshipFacts weak = facts(Sample.fading(ANN, "Ann Lee", 0.7, day(100), day(20)));

        assertThat(holding(FADING, strong, day(100).minusMillis(1))).isEmpty();
        assertThat(holding(FADING, strong, day(100)))
                .extracting(Signal::severity)
                .containsExactly(Severity.WATCH);
        assertThat(holding(FADING, weak, day(400))).isEmpty();
    }

    @Test
    void nothingIsSaidOfAFadingTieRightAfterAContact() {
        RelationshipFacts facts = facts(Sample.fading(ANN, "Ann Lee", 0.9, day(100), day(120)));

        assertThat(holding(FADING, facts, day(133))).isEmpty();
        assertThat(holding(FADING, facts, day(134))).hasSize(1);
    }

    @Test
    void aPowerfulPersonWithWhomNobodyIsInTouchIsNoticedAfterAWeek() {
        RelationshipFacts never = facts(contact(ANN, "Ann Lee", 4, null, null));
        RelationshipFacts unanswered = facts(contact(ANN, "Ann Lee", 4, day(3), null));
        RelationshipFacts met = facts(contact(ANN, "Ann Lee", 4, day(3), day(3)));
        RelationshipFacts lesser = facts(contact(ANN, "Ann Lee", 3, null, null));

        assertThat(holding(UNCOVERED, never, day(6))).isEmpty();
        assertThat(holding(UNCOVERED, never, day(7)))
                .extracting(Signal::sentence)
                .containsExactly("uncovered");
        assertThat(holding(UNCOVERED, unanswered, day(7)))
                .extracting(Signal::sentence)
                .containsExactly("uncovered.tried");
        assertThat(holding(UNCOVERED, met, day(7))).isEmpty();
        assertThat(holding(UNCOVERED, lesser, day(7))).isEmpty();
    }

    @Test
    void aMoveIsNewsForAMonth() {
        RelationshipFacts began = facts(Sample.moved(ANN, "Ann Lee", 3, true, day(40)));
        RelationshipFacts ended = facts(Sample.moved(ANN, "Ann Lee", 5, false, day(40)));

        assertThat(holding(MOVED, began, day(41))).extracting(Signal::severity).containsExactly(Severity.WATCH);
        assertThat(holding(MOVED, began, day(70))).isEmpty();
        List<Signal> left = holding(MOVED, ended, day(41));
        assertThat(left).extracting(Signal::severity).containsExactly(Severity.THIS_WEEK);
        assertThat(MOVED.tell(left.get(0), Locale.ENGLISH))
                .isEqualTo("Ann Lee is no longer Director at Acme, since February 1.");
    }

    @Test
    void everySentenceHasItsAdviceInBothLanguages() throws IOException {
        Properties english = texts("messages.properties");
        Properties german = texts("messages_de.properties");

        assertThat(new TreeSet<>(german.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        english.stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".advice"))
                .forEach(key -> assertThat(english).containsKey(key + ".advice"));
    }

    @Test
    void impatienceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PromiseDue(0)).withMessageContaining("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FadingTie(1.5, 14))
                .withMessageContaining("1.5");
    }

    private static List<Signal> holding(SignalRule rule, RelationshipFacts facts, Instant now) {
        return rule.examine(facts, now)
                .filter(signal -> !signal.holdsFrom().isAfter(now))
                .filter(signal ->
                        signal.holdsUntil() == null || signal.holdsUntil().isAfter(now))
                .toList();
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = CoreRule.class.getResourceAsStream(name)) {
            assertThat(stream).isNotNull();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
