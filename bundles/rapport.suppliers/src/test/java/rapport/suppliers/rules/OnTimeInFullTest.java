package rapport.suppliers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rapport.api.commitment.Commitment.State;
import rapport.api.id.Ids;
import rapport.api.relationship.RelationshipId;
import rapport.suppliers.model.Delivery;
import rapport.suppliers.model.DeliveryId;
import rapport.suppliers.model.OrderLine;
import rapport.suppliers.model.OrderLineId;
import rapport.suppliers.model.Share;
import rapport.suppliers.rules.OnTimeInFull.Judged;
import rapport.suppliers.rules.OnTimeInFull.Verdict;

class OnTimeInFullTest {

    private static final LocalDate PROMISED = LocalDate.parse("2026-03-10");
    private static final LocalDate LATER = PROMISED.plusDays(60);

    private final OnTimeInFull definition = new OnTimeInFull(5, 1, 10);
    private final OrderLine line = line(100);

    @Test
    void countsWhatArrivesWithinTheWindow() {
        assertThat(verdict(delivery(-5, 60), delivery(1, 40))).isEqualTo(Verdict.MET);
        assertThat(verdict(delivery(-6, 100))).as("too early").isEqualTo(Verdict.MISSED);
        assertThat(verdict(delivery(2, 100))).as("too late").isEqualTo(Verdict.MISSED);
    }

    @Test
    void aPartIsEnoughOnlyWithinTheTolerance() {
        assertThat(verdict(delivery(0, 90))).isEqualTo(Verdict.MET);
        assertThat(verdict(delivery(0, 89))).isEqualTo(Verdict.MISSED);
        assertThat(verdict(delivery(0, 89), delivery(9, 11)))
                .as("the rest came late")
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void moreThanOrderedIsNoMoreThanAll() {
        Judged judged = definition.judge(line, List.of(delivery(0, 300)), LATER);
        assertThat(judged.inTime()).isEqualTo(1);
        assertThat(judged.arrived()).isEqualTo(1);
    }

    @Test
    void nothingIsSaidBeforeTheWindowHasClosed() {
        assertThat(definition
                        .judge(line, List.of(delivery(0, 100)), PROMISED.plusDays(1))
                        .verdict())
                .isEqualTo(Verdict.OPEN);
        assertThat(definition.judge(line, List.of(), PROMISED.plusDays(2)).verdict())
                .isEqualTo(Verdict.MISSED);
        Share none = OnTimeInFull.share(List.of(definition.judge(line, List.of(), PROMISED)));
        assertThat(none.isKnown()).isFalse();
    }

    @Test
    void anOrderIsAPromiseThatIsKeptOnceAllHasArrivedInTime() {
        OrderLine other = line(10);
        List<OrderLine> both = List.of(line, other);
        List<Delivery> full = List.of(delivery(0, 100));
        assertThat(definition.promiseOf(both, Map.of(line.id(), full))).isEqualTo(State.OPEN);
        assertThat(definition.promiseOf(both, Map.of(line.id(), full, other.id(), List.of(delivery(1, 10)))))
                .isEqualTo(State.KEPT);
        assertThat(definition.promiseOf(both, Map.of(line.id(), full, other.id(), List.of(delivery(30, 10)))))
                .isEqualTo(State.BROKEN);
        assertThat(definition.promiseOf(List.of(), Map.of())).isEqualTo(State.OPEN);
    }

    @Property
    void theIntervalHoldsTheShareAndStaysBetweenNothingAndAll(
            @ForAll @IntRange(max = 500) int hits, @ForAll @IntRange(max = 500) int others) {
        Share share = new Share(hits, hits + others);
        if (share.isKnown()) {
            assertThat(share.rate()).isBetween(share.low() - 1e-9, share.high() + 1e-9);
            assertThat(share.low()).isBetween(0.0, 1.0);
            assertThat(share.high()).isBetween(0.0, 1.0);
        }
    }

    @Property
    void moreInTimeNeverMakesItWorseAndAWiderWindowNeitherDoes(
            @ForAll @Size(max = 6) List<@IntRange(min = -20, max = 20) Integer> days,
            @ForAll @DoubleRange(min = 0.5, max = 120) double quantity,
            @ForAll @IntRange(max = 20) int wider) {
        List<Delivery> some = days.stream().map(day -> delivery(day, quantity)).toList();
        double inTime = definition.judge(line, some, LATER).inTime();
        List<Delivery> more =
                Stream.concat(some.stream(), Stream.of(delivery(0, 5))).toList();
        assertThat(inTime).isBetween(0.0, 1.0);
        assertThat(definition.judge(line, more, LATER).inTime()).isGreaterThanOrEqualTo(inTime);
        assertThat(new OnTimeInFull(5 + wider, 1 + wider, 10)
                        .judge(line, some, LATER)
                        .inTime())
                .isGreaterThanOrEqualTo(inTime);
    }

    @Property
    void theMonthsAddUpToTheWhole(@ForAll @Size(max = 30) List<@IntRange(max = 400) Integer> days) {
        List<Judged> all = days.stream()
                .map(day -> definition.judge(
                        new OrderLine(
                                new OrderLineId(Ids.next()),
                                1,
                                line.relationship(),
                                "A",
                                "B",
                                1,
                                null,
                                PROMISED.plusDays(day)),
                        List.of(),
                        PROMISED.plusDays(200)))
                .toList();
        int sum = OnTimeInFull.byMonth(all).values().stream().mapToInt(Share::n).sum();
        assertThat(sum).isEqualTo(OnTimeInFull.share(all).n());
    }

    private Verdict verdict(Delivery... deliveries) {
        return definition.judge(line, Arrays.asList(deliveries), LATER).verdict();
    }

    private static OrderLine line(double quantity) {
        return new OrderLine(
                new OrderLineId(Ids.next()),
                1,
                new RelationshipId(Ids.next()),
                "PO-1",
                "Lenses",
                quantity,
                null,
                PROMISED);
    }

    private Delivery delivery(int daysAfter, double quantity) {
        return new Delivery(
                new DeliveryId(Ids.next()), 1, line.relationship(), line.id(), PROMISED.plusDays(daysAfter), quantity);
    }
}
