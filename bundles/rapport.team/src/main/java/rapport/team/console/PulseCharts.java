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
record PulseCharts(Telling telling, PulseResult result) {

    Body body() {
        return Telling.all(IntStream.range(0, result.pulse().questions().size())
                .mapToObj(this::question)
                .toList());
    }

    private Chart question(int number) {
        Spread all = result.all().get(number);
        List<Series> series = new ArrayList<>();
        series.add(series(telling.say("result.all"), all));
        result.parts()
                .forEach(part -> series.add(series(part.name(), part.spreads().get(number))));
        return telling.ui()
                .chart(
                        result.pulse().questions().get(number),
                        telling.say("result.mean", all.mean(), all.answers()),
                        Axis.words(telling.say("axis.score")),
                        Axis.number(telling.say("axis.answers")).from(0),
                        series.toArray(Series[]::new));
    }

    private Series series(String name, Spread spread) {
        List<Mark> marks = IntStream.range(0, Spread.MOST)
                .mapToObj(score -> Mark.of(
                                telling.say("score." + (score + 1)),
                                spread.counts().get(score))
                        .n(spread.answers()))
                .toList();
        return Series.bars(name, marks);
    }
}
