package rapport.suppliers.console;

import java.time.LocalDate;
import java.util.List;
import rapport.api.relationship.Relationship;
import rapport.console.api.Body;
import rapport.console.api.widget.Axis;
import rapport.console.api.widget.Chart;
import rapport.console.api.widget.Mark;
import rapport.console.api.widget.Series;
import rapport.suppliers.model.Share;
import rapport.suppliers.rules.OnTimeInFull;
import rapport.suppliers.rules.OnTimeInFull.Judged;

/** On time in full of the last twelve months, as a sentence and by month. */
record DeliveryPicture(Telling telling, OnTimeInFull definition, List<Judged> lines) {

    private static final int MONTHS = 12;
    private static final double PERCENT = 100;

    static DeliveryPicture of(Telling telling, Parts parts, Relationship in) {
        return new DeliveryPicture(
                telling,
                parts.files.definition(),
                parts.files.judged(
                        telling.visit().caller(),
                        in.id(),
                        since(telling),
                        telling.visit().today()));
    }

    /** The first day that is looked at. */
    static LocalDate since(Telling telling) {
        return telling.visit().today().withDayOfMonth(1).minusMonths(MONTHS - 1);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Body sentence() {
        return Telling.all(List.of(
                telling.ui().text(telling.share(OnTimeInFull.share(lines))),
                Telling.small(telling.say(
                        "otif.definition",
                        OnTimeInFull.FORMULA,
                        definition.daysEarly(),
                        definition.daysLate(),
                        definition.tolerancePercent()))));
    }

    Chart chart() {
        List<Mark> marks = OnTimeInFull.byMonth(lines).entrySet().stream()
                .map(month -> mark(month.getKey().atDay(1), month.getValue()))
                .toList();
        return telling.ui()
                .chart(
                        telling.say("otif.title"),
                        telling.say("otif.chart"),
                        Axis.time(telling.say("axis.month")),
                        Axis.number(telling.say("otif.title")).in("%").between(0, PERCENT),
                        Series.line(telling.say("otif.title"), marks).withTrend());
    }

    static Mark mark(LocalDate on, Share share) {
        return share.isKnown()
                ? Mark.on(on, share.rate() * PERCENT)
                        .between(share.low() * PERCENT, share.high() * PERCENT)
                        .n(share.n())
                : Mark.unknown(on.toString());
    }
}
