package rapport.health.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.api.health.Advice;
import rapport.api.health.Contribution;
import rapport.api.health.Dimension;
import rapport.api.health.DimensionHealth;
import rapport.api.health.Explanation;
import rapport.api.health.Health;
import rapport.console.api.Body;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Widgets;

/** The account of a score in tables: dimensions, facts and their points, advice. */
record AccountTables(HealthTelling telling, Explanation explained) {

    /** So many facts stand alone; the others are summed up in a line. */
    private static final int MOST = 40;

    private static final int ADVICE = 5;

    Body dimensions() {
        Health health = explained.health();
        String here = HealthPage.path(health.relationship());
        List<Row> rows = health.dimensions().stream()
                .filter(one -> one.weight() > 0)
                .map(one -> Row.of(
                        "",
                        here + "?dimension=" + one.dimension(),
                        Body.EMPTY,
                        telling.dimension(one.dimension()),
                        ui().text(telling.score(one.score())),
                        ui().text(telling.percent(one.confidence())),
                        ui().text(ui().number(one.n())),
                        newest(one),
                        ui().text(telling.say("asks." + one.dimension()))))
                .toList();
        List<Column> columns = List.of(
                Column.of(telling.say("dimension")),
                Column.of(telling.say("health.title")).number(),
                Column.of(telling.say("confidence")).number(),
                Column.of(telling.say("facts")).number().quiet(),
                Column.of(telling.say("newest")).quiet(),
                Column.of(telling.say("asks")).quiet());
        return ui().listing(telling.say("dimensions.title"), columns, rows);
    }

    private Body newest(DimensionHealth one) {
        return one.newest() == null ? Body.EMPTY : ui().ago(one.newest());
    }

    /** Start, what each fact adds or takes, and the score: whole tenths that add up. */
    Body account(Optional<Dimension> chosen) {
        if (!explained.addsUp()) {
            return paragraph(telling.say("account.unknown"));
        }
        List<Contribution> told = explained.contributions().stream()
                .filter(one -> chosen.isEmpty() || one.dimension() == chosen.get())
                .toList();
        List<Row> rows = new ArrayList<>();
        if (chosen.isEmpty()) {
            rows.add(line(telling.say("account.start"), telling.exact(explained.start())));
        }
        told.stream().limit(MOST).map(this::row).forEach(rows::add);
        if (told.size() > MOST) {
            double others =
                    told.stream().skip(MOST).mapToDouble(Contribution::points).sum();
            rows.add(line(telling.say("account.others", told.size() - MOST), telling.points(others)));
        }
        if (chosen.isEmpty()) {
            double score = Optional.ofNullable(explained.health().score()).orElse(0.0);
            rows.add(line(telling.say("account.sum"), telling.exact(score)));
        }
        List<Column> columns = List.of(
                Column.of(telling.say("account.fact")),
                Column.of(telling.say("account.points")).number(),
                Column.of(telling.say("account.why")),
                Column.of(telling.say("dimension")).quiet(),
                Column.of(telling.say("account.when")).quiet());
        Body table = ui().listing(telling.say("account.title"), columns, rows);
        Body intro = paragraph(chosen.map(one -> telling.say("account.of", telling.dimension(one)))
                .orElseGet(() -> telling.say("account.words", telling.exact(explained.start()))));
        return output -> {
            intro.writeTo(output);
            table.writeTo(output);
        };
    }

    private Row row(Contribution one) {
        String words = telling.fact(one);
        return Row.of(
                "",
                HealthTelling.path(one, explained.health().relationship()),
                Body.EMPTY,
                words.length() > 120 ? words.substring(0, 118) + " …" : words,
                ui().text(telling.points(one.points())),
                ui().text(telling.reason(one)),
                ui().text(telling.dimension(one.dimension())),
                ui().ago(one.at()));
    }

    private Row line(String words, String points) {
        String here = HealthPage.path(explained.health().relationship());
        return Row.of("", here, Body.EMPTY, words, ui().text(points), Body.EMPTY, Body.EMPTY, Body.EMPTY);
    }

    Body advice() {
        Stream<Advice> most = explained.advice().stream().limit(ADVICE);
        return ui().facts(most.map(
                        one -> Fact.of(telling.say("advice.gain", telling.points(one.gain())), sentence(one)))
                .toList());
    }

    private Body sentence(Advice one) {
        Contribution about = one.about();
        if (about == null) {
            return ui().text(telling.say("advice." + one.dimension()));
        }
        Body link = ui().link(
                        telling.fact(about),
                        HealthTelling.path(about, explained.health().relationship()));
        return output -> {
            output.writeUserContent(telling.say("advice.remedy"));
            output.writeContent(" <span class=\"in-text\">");
            link.writeTo(output);
            output.writeContent("</span>");
        };
    }

    private Widgets ui() {
        return telling.ui();
    }

    private static Body paragraph(String words) {
        return output -> {
            output.writeContent("<p class=\"soft\">");
            output.writeUserContent(words);
            output.writeContent("</p>");
        };
    }
}
