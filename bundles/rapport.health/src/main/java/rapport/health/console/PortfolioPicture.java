package rapport.health.console;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.health.PortfolioEntry;
import rapport.api.health.PortfolioEntry.Standing;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.widget.Axis;
import rapport.console.api.widget.Chart;
import rapport.console.api.widget.Mark;
import rapport.console.api.widget.Series;
import rapport.console.api.widget.Tone;

/**
 * Relationships by how they do and how long they were not heard of. Where there are many, those that lie together are drawn as
 * one mark, the larger the more there are.
 */
record PortfolioPicture(HealthTelling telling, List<PortfolioEntry> all) {

    /** From so many on they are drawn together. */
    static final int SINGLE = 300;

    /** Who was not heard of for longer stands at the edge. */
    private static final long EDGE_DAYS = 365;

    private static final int WIDE_DAYS = 15;
    private static final int HIGH_POINTS = 5;

    private record Cell(Standing standing, long days, long score) {}

    Map<Standing, Long> counts() {
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        all.forEach(one -> counts.merge(one.standing(), 1L, Long::sum));
        return counts;
    }

    Chart chart(Map<RelationshipId, String> names) {
        Map<Standing, List<Mark>> marks = all.size() > SINGLE ? together() : single(names);
        Map<Standing, Long> counts = counts();
        List<Series> series = new ArrayList<>();
        marks.forEach((standing, some) ->
                series.add(Series.scatter(telling.standing(standing), some).tone(tone(standing))));
        return telling.ui()
                .chart(
                        telling.say("portfolio.picture"),
                        telling.say(
                                "portfolio.sentence",
                                all.size(),
                                counts.getOrDefault(Standing.COLD, 0L),
                                counts.getOrDefault(Standing.DRIFTING, 0L),
                                counts.getOrDefault(Standing.POOR, 0L),
                                counts.getOrDefault(Standing.WELL, 0L),
                                counts.getOrDefault(Standing.UNKNOWN, 0L)),
                        Axis.number(telling.say("portfolio.since"))
                                .in(telling.say("days"))
                                .from(0),
                        Axis.number(telling.say("health.title")).between(0, 100),
                        series.toArray(Series[]::new));
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case POOR -> Tone.SERIOUS;
            case DRIFTING -> Tone.CAREFUL;
            case WELL -> Tone.GOOD;
            case COLD -> Tone.COLD;
            case UNKNOWN -> Tone.PLAIN;
        };
    }

    private Map<Standing, List<Mark>> single(Map<RelationshipId, String> names) {
        Map<Standing, List<Mark>> marks = new EnumMap<>(Standing.class);
        for (PortfolioEntry one : all) {
            Long days = days(one);
            if (days != null && one.told() != null) {
                Mark mark = Mark.of(days, Math.round(one.told() * 10) / 10.0)
                        .called(names.getOrDefault(one.relationship(), ""))
                        .leadsTo(HealthPage.path(one.relationship()));
                marks.computeIfAbsent(one.standing(), any -> new ArrayList<>()).add(mark);
            }
        }
        return marks;
    }

    private Map<Standing, List<Mark>> together() {
        Map<Cell, Integer> cells = new LinkedHashMap<>();
        for (PortfolioEntry one : all) {
            Long days = days(one);
            if (days != null && one.told() != null) {
                long across = days / WIDE_DAYS * WIDE_DAYS + WIDE_DAYS / 2;
                long up = (long) (one.told() / HIGH_POINTS) * HIGH_POINTS + HIGH_POINTS / 2;
                cells.merge(new Cell(one.standing(), across, up), 1, Integer::sum);
            }
        }
        Map<Standing, List<Mark>> marks = new EnumMap<>(Standing.class);
        cells.forEach((cell, n) -> marks.computeIfAbsent(cell.standing(), any -> new ArrayList<>())
                .add(Mark.of(cell.days(), cell.score()).n(n)));
        return marks;
    }

    /** Since when nothing was heard; null where nothing ever was. */
    private @Nullable Long days(PortfolioEntry one) {
        Instant last = one.lastContact();
        return last == null
                ? null
                : Long.valueOf(Math.min(
                        EDGE_DAYS,
                        Math.max(
                                0, Duration.between(last, telling.visit().now()).toDays())));
    }
}
