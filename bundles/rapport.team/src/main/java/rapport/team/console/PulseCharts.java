package rapport.team.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rapport.console.api.Body;
import rapport.console.api.widget.Axis;
import rapport.console.api.widget.Chart;
import rapport.console.api.widget.Mark;
import rapport.console.api.widget.Series;
import rapport.team.model.PulseResult;
import rapport.team.model.Spread;

/** What was answered to each question: how often each score, of all and of each department that may be told. */
record PulseCharts(Saying saying, PulseResult result) {

    Body body() {
        return Saying.all(IntStream.range(0, result.pulse().questions().size())
                .mapToObj(this::question)
                .toList());
    }

    private Chart question(int number) {
        Spread all = result.all().get(number);
        List<Series> series = new ArrayList<>();
        series.add(series(saying.say("result.all"), all));
        result.parts()
                .forEach(part -> series.add(series(part.name(), part.spreads().get(number))));
        return saying.ui()
                .chart(
                        result.pulse().questions().get(number),
                        saying.say("result.mean", all.mean(), all.answers()),
                        Axis.words(saying.say("axis.score")),
                        Axis.number(saying.say("axis.answers")).from(0),
                        series.toArray(Series[]::new));
    }

    private Series series(String name, Spread spread) {
        List<Mark> marks = IntStream.range(0, Spread.MOST)
                .mapToObj(score -> Mark.of(
                                saying.say("score." + (score + 1)),
                                spread.counts().get(score))
                        .n(spread.answers()))
                .toList();
        return Series.bars(name, marks);
    }
}
