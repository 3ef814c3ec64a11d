package rapport.console.gallery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Axis;
import rapport.console.api.widget.Mark;
import rapport.console.api.widget.Series;
import rapport.console.api.widget.Tone;
import rapport.console.api.widget.Widgets;

/** Every kind of chart. */
final class ChartPage implements Page {

    private static final double[] HEALTH = {52, 55, 54, 58, 61, 60, 64, 66, 65, 70, 71, 74};

    @Override
    public Answer show(Visit visit) {
        Widgets ui = Widgets.of(visit);
        LocalDate first = visit.today().minusMonths(11);
        List<Mark> health = new ArrayList<>();
        List<Mark> trust = new ArrayList<>();
        for (int i = 0; i < HEALTH.length; i++) {
            LocalDate day = first.plusMonths(i);
            health.add(Mark.on(day, HEALTH[i])
                    .between(HEALTH[i] - 9, HEALTH[i] + 7)
                    .n(4 + i));
            trust.add(i % 5 == 4 ? Mark.unknown(day.toString()) : Mark.on(day, 48 + (i * 7) % 11));
        }
        return Answer.shown(
                "Charts",
                Html.of(
                        ui.head("Charts"),
                        ui.chart(
                                "Health",
                                "Health rose from 52 to 74 within a year.",
                                Axis.time("Day"),
                                Axis.number("Health").between(0, 100),
                                Series.line("Health", health).withTrend(),
                                Series.step("Trust", trust)),
                        ui.chart(
                                "Readings",
                                "Most of them were content.",
                                Axis.words("Answer"),
                                Axis.number("Readings"),
                                Series.bars(
                                        "Readings",
                                        List.of(Mark.of("poor", 1), Mark.of("fair", 4), Mark.of("good", 11)))),
                        portfolio(ui)));
    }

    private static Object portfolio(Widgets ui) {
        List<Mark> well = new ArrayList<>();
        List<Mark> cold = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            well.add(Mark.of(i * 3 % 29, 60 + i).called("Nordlys " + i).leadsTo("/people/tove"));
            cold.add(Mark.of(60 + i * 5, 12 + i * 2).n(1 + i).called("Havgul " + i));
        }
        return ui.chart(
                "Portfolio",
                "Twenty do well; twenty were not heard of for two months.",
                Axis.number("Since contact").in("days"),
                Axis.number("Health").between(0, 100),
                Series.scatter("well", well),
                Series.heat("cold", cold).tone(Tone.SERIOUS));
    }
}
