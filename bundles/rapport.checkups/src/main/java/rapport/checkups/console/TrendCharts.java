package rapport.checkups.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.api.checkup.Question;
import rapport.api.checkup.Questionnaire;
import rapport.api.checkup.Trend;
import rapport.console.api.Body;
import rapport.console.api.widget.Axis;
import rapport.console.api.widget.Mark;
import rapport.console.api.widget.Series;

/** How answers went, a chart for each question, with ours and theirs side by side. */
record TrendCharts(Telling telling, List<Questionnaire> asked) {

    private static final int PERCENT = 100;

    Body show(List<Trend> trends) {
        Map<String, List<Trend>> byQuestion = new LinkedHashMap<>();
        trends.forEach(trend -> byQuestion
                .computeIfAbsent(trend.questionnaire() + " " + trend.question(), key -> new ArrayList<>())
                .add(trend));
        List<Body> charts = byQuestion.values().stream()
                .flatMap(some -> chart(some).stream())
                .toList();
        return output -> charts.forEach(chart -> chart.writeTo(output));
    }

    private Optional<Body> chart(List<Trend> trends) {
        Trend first = trends.get(0);
        return asked.stream()
                .filter(one -> one.name().equals(first.questionnaire()))
                .findFirst()
                .flatMap(one -> one.findQuestion(first.question()))
                .map(question -> chart(question, trends));
    }

    private Body chart(Question question, List<Trend> trends) {
        boolean scale = question.form() == Question.Form.SCALE;
        Axis y = scale
                ? Axis.number(telling.text().of("trend.scale")).between(Question.LEAST, Question.MOST)
                : Axis.number(telling.text().of("trend.warmth"))
                        .in(telling.text().of("trend.warmth.unit"))
                        .between(0, PERCENT);
        int n = trends.stream().mapToInt(trend -> trend.points().size()).sum();
        return telling.ui()
                .chart(
                        question.wording(false).in(telling.visit().locale()),
                        telling.text().of(scale ? "trend.sentence.scale" : "trend.sentence", n),
                        Axis.time(telling.text().of("trend.when")),
                        y,
                        trends.stream().map(trend -> series(trend, scale)).toArray(Series[]::new));
    }

    private Series series(Trend trend, boolean scale) {
        List<Mark> marks = trend.points().stream()
                .map(point -> Mark.at(point.at(), scale ? point.value() : point.warmth() * PERCENT)
                        .leadsTo("/check-ups/" + point.checkUp().value()))
                .toList();
        return Series.line(telling.text().of(trend.theirs() ? "side.theirs" : "side.ours"), marks)
                .withTrend();
    }
}
