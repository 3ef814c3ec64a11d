package rapport.growth.console;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.api.growth.Approach.Reaction;
import rapport.api.growth.Approaches.Point;
import rapport.console.api.Body;
import rapport.console.api.widget.Axis;
import rapport.console.api.widget.Mark;
import rapport.console.api.widget.Series;
import rapport.console.api.widget.Tone;

/** How often competitors came, month by month, and what was done then. */
record ApproachesPicture(Telling telling, List<Point> points) {

    private static final int MONTHS = 24;
    private static final int FEWEST = 12;
    private static final int STEPS = 4;

    /** Since when they are drawn. */
    static Instant since(Telling telling) {
        return thisMonth(telling)
                .minusMonths(MONTHS - 1)
                .atDay(1)
                .atStartOfDay(telling.visit().zone())
                .toInstant();
    }

    private static YearMonth thisMonth(Telling telling) {
        return YearMonth.from(telling.visit().now().atZone(telling.visit().zone()));
    }

    /** Nothing where nobody came. */
    Body chart() {
        Map<Reaction, Map<YearMonth, Long>> counted = points.stream()
                .collect(Collectors.groupingBy(
                        Point::reaction, Collectors.groupingBy(this::month, Collectors.counting())));
        YearMonth aYearAgo = thisMonth(telling).minusMonths(FEWEST - 1);
        Optional<YearMonth> first = points.stream()
                .map(this::month)
                .min(YearMonth::compareTo)
                .map(month -> month.isBefore(aYearAgo) ? month : aYearAgo);
        return first.map(month -> chart(months(month), counted)).orElse(Body.EMPTY);
    }

    private Body chart(List<YearMonth> months, Map<Reaction, Map<YearMonth, Long>> counted) {
        Series[] series = Arrays.stream(Reaction.values())
                .filter(counted::containsKey)
                .map(reaction -> series(reaction, months, counted.getOrDefault(reaction, Map.of())))
                .toArray(Series[]::new);
        long most = counted.values().stream()
                .flatMap(one -> one.values().stream())
                .max(Long::compare)
                .orElse(1L);
        return telling.ui()
                .chart(
                        telling.text().of("approaches.picture"),
                        sentence(),
                        Axis.words(telling.text().of("approaches.month")),
                        Axis.number(telling.text().of("approaches.number"))
                                .between(0, Math.ceil(most / (double) STEPS) * STEPS),
                        series);
    }

    private String sentence() {
        long told = points.stream()
                .filter(point -> point.reaction() == Reaction.TOLD_US || point.reaction() == Reaction.COMPARED)
                .count();
        return telling.text().of("approaches.sentence", points.size(), told);
    }

    private Series series(Reaction reaction, List<YearMonth> months, Map<YearMonth, Long> counted) {
        DateTimeFormatter written =
                DateTimeFormatter.ofPattern("MMM yyyy", telling.visit().locale());
        Function<YearMonth, Mark> mark = month -> Mark.of(written.format(month), counted.getOrDefault(month, 0L));
        return Series.bars(
                        telling.text().of("reaction." + reaction),
                        months.stream().map(mark).toList())
                .tone(tone(reaction));
    }

    private static Tone tone(Reaction reaction) {
        return switch (reaction) {
            case TOLD_US -> Tone.GOOD;
            case COMPARED -> Tone.ACCENT;
            case KEPT_SILENT -> Tone.CAREFUL;
            case LEFT_US -> Tone.SERIOUS;
        };
    }

    private YearMonth month(Point point) {
        return YearMonth.from(point.at().atZone(telling.visit().zone()));
    }

    private List<YearMonth> months(YearMonth first) {
        return Stream.iterate(first, month -> !month.isAfter(thisMonth(telling)), month -> month.plusMonths(1))
                .toList();
    }
}
