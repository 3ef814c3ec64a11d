package rapport.suppliers.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rapport.api.commitment.Commitment;
import rapport.suppliers.model.Delivery;
import rapport.suppliers.model.OrderLine;
import rapport.suppliers.model.OrderLineId;
import rapport.suppliers.model.Share;

/**
 * On time in full, by line of an order: what arrives from so many days before the promised day to so many days after it counts,
 * together at most as much as was ordered; the line is met when that lacks no more of the quantity than the tolerance. What arrives
 * outside of the window counts nothing, so a line of which a part came in time is missed unless the rest was within the tolerance.
 * A line is judged once its window has closed, and not before.
 */
public record OnTimeInFull(int daysEarly, int daysLate, int tolerancePercent) {

    /** Name and version of the definition. */
    public static final String FORMULA = "otif/1";

    private static final double ROUNDING = 1e-9;

    public OnTimeInFull {
        if (daysEarly < 0 || daysLate < 0 || tolerancePercent < 0 || tolerancePercent > 100) {
            throw new IllegalArgumentException("window and tolerance cannot be " + daysEarly + " days early, "
                    + daysLate + " days late, " + tolerancePercent + " %");
        }
    }

    /** What became of a line. */
    public enum Verdict {
        /** Its window has not closed, so nothing is said of it yet. */
        OPEN,
        MET,
        MISSED
    }

    /**
     * A line with what became of it.
     *
     * @param inTime how much of what was ordered arrived within the window, from 0 to 1
     * @param arrived how much of what was ordered arrived at all, from 0 to 1
     */
    public record Judged(OrderLine line, Verdict verdict, double inTime, double arrived) {}

    public Judged judge(OrderLine line, Collection<Delivery> deliveries, LocalDate today) {
        double inTime = share(
                line, deliveries.stream().filter(one -> isInTime(line, one)).toList());
        double arrived = share(line, deliveries);
        boolean isOver = today.isAfter(line.promised().plusDays(daysLate));
        Verdict ended = isFull(inTime) ? Verdict.MET : Verdict.MISSED;
        return new Judged(line, isOver ? ended : Verdict.OPEN, inTime, arrived);
    }

    /** The share of lines that were met, of those that can be judged. */
    public static Share share(Collection<Judged> lines) {
        List<Verdict> told = lines.stream()
                .map(Judged::verdict)
                .filter(verdict -> verdict != Verdict.OPEN)
                .toList();
        int met = (int) told.stream().filter(verdict -> verdict == Verdict.MET).count();
        return new Share(met, told.size());
    }

    /** The same by the month in which the lines were promised, the earliest first. */
    public static Map<YearMonth, Share> byMonth(Collection<Judged> lines) {
        Map<YearMonth, Share> shares = new TreeMap<>();
        lines.stream()
                .collect(Collectors.groupingBy(one -> YearMonth.from(one.line().promised())))
                .forEach((month, some) -> shares.put(month, share(some)));
        return shares;
    }

    /** What became of the promise that the lines of an order make together: open until all of them have arrived. */
    public Commitment.State promiseOf(List<OrderLine> lines, Map<OrderLineId, List<Delivery>> deliveries) {
        boolean isIn = true;
        boolean isKept = true;
        for (OrderLine line : lines) {
            Judged judged = judge(line, deliveries.getOrDefault(line.id(), List.of()), LocalDate.MAX);
            isIn &= isFull(judged.arrived());
            isKept &= judged.verdict() == Verdict.MET;
        }
        if (lines.isEmpty() || !isIn) {
            return Commitment.State.OPEN;
        }
        return isKept ? Commitment.State.KEPT : Commitment.State.BROKEN;
    }

    private boolean isInTime(OrderLine line, Delivery delivery) {
        return !delivery.arrived().isBefore(line.promised().minusDays(daysEarly))
                && !delivery.arrived().isAfter(line.promised().plusDays(daysLate));
    }

    private boolean isFull(double share) {
        return share >= 1 - tolerancePercent / 100.0 - ROUNDING;
    }

    private static double share(OrderLine line, Collection<Delivery> deliveries) {
        double sum = deliveries.stream().mapToDouble(Delivery::quantity).sum();
        return Math.min(1, sum / line.quantity());
    }
}
