package rapport.growth.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Gate;
import rapport.api.growth.Ask;
import rapport.api.growth.AskId;
import rapport.api.growth.Growth;
import rapport.api.id.Ids;
import rapport.api.incident.Incident;
import rapport.api.incident.IncidentId;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.ExchangeId;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.reading.Instrument;
import rapport.api.reading.Occasion;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.testkit.MessagesContract;
import rapport.testkit.MovingClock;

/** Asked when the time is right, and not before. */
class TimeToAskTest {

    private static final Instant NOW = MovingClock.START;
    private static final RelationshipId ID = new RelationshipId(Ids.next());
    private static final PersonId ANA = new PersonId(Ids.next());

    private final TimeToAsk rule = new TimeToAsk();

    @Test
    void speaksEnglishAndGerman() {
        MessagesContract.assertComplete(TimeToAsk.class);
    }

    @Test
    void isNowWhereTheyAreWarmAndSomethingWasSolved() {
        Signal signal = only(good());
        assertThat(signal.severity()).isEqualTo(Severity.WATCH);
        assertThat(signal.act()).isEqualTo(Act.ASK);
        assertThat(signal.person()).isEqualTo(ANA);
        assertThat(signal.holdsFrom()).isEqualTo(ago(5));
        assertThat(signal.holdsUntil()).isEqualTo(ago(10).plus(AskTiming.SOLVED_WITHIN));
        assertThat(rule.tell(signal, Locale.ENGLISH, NOW)).contains("“late seeds” is solved", "2 readings are warm");
        assertThat(rule.advise(signal, Locale.GERMAN)).contains("bieten Sie zuerst etwas an");
        assertThat(signal.evidence()).hasSize(2);
    }

    @Test
    void isNotYetForEachReasonAgainst() {
        assertThat(against(facts())).containsExactly("temperature.unknown", "solved.nothing");
        assertThat(against(good().with(Reading.class, List.of(reading(5, 5), reading(2, 6)))))
                .containsExactly("temperature.low");
        assertThat(against(good().with(Reading.class, List.of(reading(3, 5), reading(3, 6)))))
                .containsExactly("temperature.cool");
        assertThat(against(good().with(Reading.class, List.of(reading(5, 5), reading(5, 91)))))
                .containsExactly("temperature.once");
        assertThat(against(good().with(Concern.class, List.of(concern(Gate.CLOSED, 61, null)))))
                .containsExactly("solved.nothing");
        assertThat(against(good().with(
                                Concern.class,
                                List.of(concern(Gate.CLOSED, 3, null), concern(Gate.HEARD, 3, "It could not wait.")))))
                .containsExactly("overridden");
        assertThat(against(good().with(Incident.class, List.of(incident(null)))))
                .containsExactly("incident");
        assertThat(against(good().with(Incident.class, List.of(incident(ago(1))))))
                .isEmpty();
        assertThat(against(good().with(Ask.class, List.of(ask(100))))).containsExactly("asked");
        assertThat(against(good().with(
                                Exchange.class,
                                List.of(
                                        exchange(Exchange.Direction.RECEIVED, 2),
                                        exchange(Exchange.Direction.GIVEN, 1)))))
                .containsExactly("balance.owed");
        assertThat(against(good().with(Exchange.class, List.of(exchange(Exchange.Direction.GIVEN, 2)))))
                .isEmpty();
    }

    @Test
    void oneIsOneInBothLanguages() {
        AskTiming.Reason once = new AskTiming.Reason("temperature.once", Map.of("n", "1"));
        assertThat(TimeToAsk.tell(once, Locale.ENGLISH, NOW)).contains("one reading in");
        assertThat(TimeToAsk.tell(once, Locale.GERMAN, NOW)).contains("eine Messung in");
        assertThat(AskTiming.of(good().with(Reading.class, List.of(reading(5, 5))), NOW)
                        .against())
                .extracting(AskTiming.Reason::key)
                .containsExactly("temperature.once");
    }

    @Test
    void saysWhenItWillBeTime() {
        RelationshipFacts asked = good().with(Ask.class, List.of(ask(175)));
        Signal signal = only(asked);
        assertThat(signal.holdsFrom()).isEqualTo(ago(175).plus(AskTiming.ASKED_WITHIN));
        assertThat(rule.examine(facts(), NOW)).isEmpty();
    }

    @Test
    void theSameFactsGiveTheSameSignalLater() {
        RelationshipFacts facts = good();
        assertThat(rule.examine(facts, NOW.plus(Duration.ofDays(2))).toList())
                .isEqualTo(rule.examine(facts, NOW).toList());
    }

    @Test
    void nobodyAsksAColleagueForAReferral() {
        RelationshipFacts colleague =
                new RelationshipFacts(relationship(ANA), "Ana", List.of(), List.of(), good().more());
        assertThat(rule.examine(colleague, NOW)).isEmpty();
    }

    private Signal only(RelationshipFacts facts) {
        List<Signal> signals = rule.examine(facts, NOW).toList();
        assertThat(signals).hasSize(1);
        return signals.get(0);
    }

    private static List<String> against(RelationshipFacts facts) {
        return AskTiming.of(facts, NOW).against().stream()
                .map(AskTiming.Reason::key)
                .toList();
    }

    private static RelationshipFacts good() {
        return facts().with(Reading.class, List.of(reading(5, 5), reading(4, 40)))
                .with(Concern.class, List.of(concern(Gate.VERIFIED, 10, null)));
    }

    private static RelationshipFacts facts() {
        return new RelationshipFacts(relationship(new OrganizationId(Ids.next())), "Nordwind", List.of(), List.of());
    }

    private static Relationship relationship(PartyId party) {
        return new Relationship(ID, 1, "donors", party, null, "first", NOW, 14, Relationship.Status.ACTIVE, NOW);
    }

    private static Reading reading(int value, int days) {
        return new Reading(
                new ReadingId(Ids.next()),
                1,
                ID,
                ANA,
                Instrument.SATISFACTION,
                value,
                null,
                null,
                Occasion.IMPROMPTU,
                null,
                null,
                ago(days),
                null);
    }

    private static Concern concern(Gate gate, int days, @Nullable String override) {
        return new Concern(
                new ConcernId(Ids.next()),
                1,
                ID,
                "late seeds",
                ANA,
                null,
                gate,
                ago(days),
                ago(days),
                null,
                null,
                override,
                null,
                null,
                0,
                null,
                null);
    }

    private static Incident incident(@Nullable Instant repaired) {
        return new Incident(
                new IncidentId(Ids.next()),
                1,
                ID,
                "lost seeds",
                Incident.Height.MANAGER,
                ago(4),
                ago(4),
                null,
                repaired,
                null);
    }

    private static Ask ask(int days) {
        return new Ask(new AskId(Ids.next()), 1, ID, Growth.Kind.REFERRAL, ANA, Ask.Answer.NO, ago(days), null);
    }

    private static Exchange exchange(Exchange.Direction direction, int weight) {
        return new Exchange(new ExchangeId(Ids.next()), 1, ID, direction, null, "advice", weight, ago(9));
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
