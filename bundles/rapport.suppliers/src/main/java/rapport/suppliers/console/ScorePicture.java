package rapport.suppliers.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import rapport.api.checkup.CheckUps;
import rapport.api.checkup.Trend;
import rapport.api.concern.Concern;
import rapport.api.concern.Concerns;
import rapport.api.concern.ConcernsQuery;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.console.api.widget.Axis;
import rapport.console.api.widget.Chart;
import rapport.console.api.widget.Mark;
import rapport.console.api.widget.Series;
import rapport.suppliers.Scorecard;
import rapport.suppliers.rules.OnTimeInFull;
import rapport.suppliers.rules.OnTimeInFull.Judged;
import rapport.suppliers.rules.Score;

/**
 * How each side rates the other, by quarter on one scale.
 *
 * @param ratings what was answered on the scorecard
 * @param lines what was judged of their deliveries
 * @param concerns ours about what they delivered: those in nobody's words over there
 */
record ScorePicture(Telling telling, List<Trend> ratings, List<Judged> lines, List<Concern> concerns) {

    private static final int QUARTERS = 8;
    private static final int MONTHS = 3;
    private static final double PERCENT = 100;

    static ScorePicture of(Telling telling, Parts parts, Relationship in) {
        CheckUps checkUps = parts.checkUps;
        Concerns heard = parts.concerns;
        return new ScorePicture(
                telling,
                checkUps == null
                        ? List.of()
                        : checkUps.trends(telling.visit().caller(), in.id()).stream()
                                .filter(one -> one.questionnaire().equals(Scorecard.NAME))
                                .toList(),
                parts.files.judged(
                        telling.visit().caller(),
                        in.id(),
                        first(telling),
                        telling.visit().today()),
                heard == null
                        ? List.of()
                        : heard
                                .list(
                                        telling.visit().caller(),
                                        ConcernsQuery.of(in.id()),
                                        PageRequest.first(PageRequest.MOST))
                                .items()
                                .stream()
                                .filter(one -> one.person() == null)
                                .toList());
    }

    boolean isEmpty() {
        return ratings.stream().allMatch(one -> one.points().isEmpty())
                && OnTimeInFull.share(lines).n() == 0;
    }

    Chart chart() {
        return telling.ui()
                .chart(
                        telling.say("scores.title"),
                        telling.say("scores.chart", Score.FORMULA),
                        Axis.time(telling.say("axis.quarter")),
                        Axis.number(telling.say("axis.score")).between(0, PERCENT),
                        Series.line(telling.say("scores.ours"), marks(this::ours)),
                        Series.line(
                                telling.say("scores.theirs"), marks(quarter -> Score.ofRatings(rated(quarter, true)))));
    }

    private List<Mark> marks(Function<LocalDate, Optional<Score>> scored) {
        return IntStream.range(0, QUARTERS)
                .mapToObj(number -> first(telling).plusMonths((long) number * MONTHS))
                .map(quarter -> scored.apply(quarter)
                        .map(score -> Mark.on(quarter, score.mean() * PERCENT)
                                .between(score.low() * PERCENT, score.high() * PERCENT)
                                .n(score.n()))
                        .orElseGet(() -> Mark.unknown(quarter.toString())))
                .toList();
    }

    private Optional<Score> ours(LocalDate quarter) {
        List<Judged> promised = lines.stream()
                .filter(one -> isIn(quarter, one.line().promised()))
                .toList();
        int arrived = (int) promised.stream().filter(one -> one.arrived() > 0).count();
        int complaints = (int) concerns.stream()
                .filter(one -> isIn(quarter, day(one.heardAt())))
                .count();
        return Score.together(
                Score.ofShare(OnTimeInFull.share(promised)),
                Score.ofShare(Score.quality(arrived, complaints)),
                Score.ofRatings(rated(quarter, false)));
    }

    private List<Double> rated(LocalDate quarter, boolean theirs) {
        return ratings.stream()
                .filter(one -> one.theirs() == theirs)
                .map(Trend::points)
                .flatMap(Collection::stream)
                .filter(point -> isIn(quarter, day(point.at())))
                .map(Trend.Point::warmth)
                .toList();
    }

    private static boolean isIn(LocalDate quarter, LocalDate day) {
        return !day.isBefore(quarter) && day.isBefore(quarter.plusMonths(MONTHS));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, telling.visit().zone());
    }

    private static LocalDate first(Telling telling) {
        LocalDate month = telling.visit().today().withDayOfMonth(1);
        return month.minusMonths((month.getMonthValue() - 1) % MONTHS + (QUARTERS - 1L) * MONTHS);
    }
}
