package rapport.console.api.widget;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A chart as the script that draws it reads it. */
record Drawing(Chart chart) {

    String json() {
        JsonObject all = new JsonObject();
        all.add("x", axis(chart.x()));
        all.add("y", axis(chart.y()));
        JsonArray series = new JsonArray();
        chart.series().forEach(one -> series.add(series(one)));
        all.add("series", series);
        all.addProperty("language", chart.ui().visit().locale().toLanguageTag());
        all.addProperty("unknown", chart.ui().texts().of("chart.unknown"));
        return all.toString();
    }

    private static JsonObject axis(Axis axis) {
        JsonObject drawn = new JsonObject();
        drawn.addProperty("kind", axis.kind().name().toLowerCase(Locale.ROOT));
        drawn.addProperty("label", axis.heading());
        drawn.addProperty("min", axis.min());
        drawn.addProperty("max", axis.max());
        return drawn;
    }

    private JsonObject series(Series one) {
        JsonObject drawn = new JsonObject();
        drawn.addProperty("name", one.name());
        drawn.addProperty("kind", one.kind().key());
        drawn.addProperty("tone", one.tone().asClass());
        JsonArray marks = new JsonArray();
        one.marks().forEach(mark -> marks.add(mark(mark)));
        drawn.add("marks", marks);
        Trend trend = one.trend(chart.x());
        if (trend != null) {
            drawn.add("trend", line(one.marks(), trend));
        }
        return drawn;
    }

    /** x, y, low, high, n, words, path; nulls stay. */
    private JsonArray mark(Mark mark) {
        JsonArray drawn = new JsonArray();
        if (chart.x().kind() == Axis.Kind.NUMBER) {
            drawn.add(Double.parseDouble(mark.x()));
        } else {
            drawn.add(mark.x());
        }
        drawn.add(mark.y());
        drawn.add(mark.low());
        drawn.add(mark.high());
        drawn.add(mark.n());
        drawn.add(mark.words());
        drawn.add(mark.path());
        return drawn;
    }

    private JsonArray line(List<Mark> marks, Trend trend) {
        List<Mark> known = marks.stream().filter(mark -> mark.y() != null).toList();
        JsonArray line = new JsonArray();
        line.add(end(extreme(known, -1), trend.start()));
        line.add(end(extreme(known, 1), trend.end()));
        return line;
    }

    private @Nullable String extreme(List<Mark> marks, int direction) {
        return marks.stream()
                .max((one, other) ->
                        direction * Double.compare(Trend.place(chart.x(), one), Trend.place(chart.x(), other)))
                .map(Mark::x)
                .orElse(null);
    }

    private static JsonArray end(@Nullable String x, double y) {
        JsonArray end = new JsonArray();
        end.add(x);
        end.add(y);
        return end;
    }
}
