package rapport.console.api.widget;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.console.api.Body;
import rapport.console.api.widget.templates.JtechartGenerated;

/**
 * Numbers as a picture, with the same numbers as a table and as CSV. The picture is drawn by script, in the colours of the
 * theme and in print; without script the table stands open.
 *
 * @param title its heading
 * @param sentence what it shows, for those who do not see it as for those who do
 * @param csvPath where the numbers are as CSV; null where they travel with the page
 */
public record Chart(
        String title,
        String sentence,
        Axis x,
        Axis y,
        List<Series> series,
        @Nullable String csvPath,
        Widgets ui) implements Body {

    public Chart {
        series = List.copyOf(series);
    }

    /** Where the numbers, or more of them, can be had as CSV. */
    public Chart csvAt(String path) {
        return new Chart(title, sentence, x, y, series, path, ui);
    }

    /** What the picture is drawn from. */
    public String drawing() {
        return new Drawing(this).json();
    }

    /** The numbers in rows. */
    public ChartNumbers numbers() {
        return ChartNumbers.of(this);
    }

    /** Where the CSV is. */
    public String csv() {
        return csvPath == null ? numbers().asDataUri() : csvPath;
    }

    /** Whether there is something to take away: numbers that are not drawn can be told elsewhere. */
    public boolean hasCsv() {
        return csvPath != null || !hasNothing();
    }

    /** What its trends say, in words. */
    public List<String> trends() {
        return series.stream().filter(Series::trended).map(this::trend).toList();
    }

    public boolean hasNothing() {
        return series.stream().allMatch(one -> one.marks().isEmpty());
    }

    /** Whether it spreads in both directions. */
    public boolean isTall() {
        return series.stream().anyMatch(one -> one.kind() == Series.Kind.SCATTER || one.kind() == Series.Kind.HEAT);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JtechartGenerated.render(output, null, this);
    }

    private String trend(Series one) {
        Trend found = Trend.of(x, one.marks());
        if (found == null) {
            return ui.texts().of("chart.trend.few", one.name());
        }
        if (!found.excludesNoChange()) {
            return ui.texts().of("chart.trend.none", one.name(), found.n());
        }
        double unit = x.kind() == Axis.Kind.TIME ? 30 : 1;
        String key = x.kind() == Axis.Kind.TIME ? "chart.trend.month" : "chart.trend";
        return ui.texts().of(key, one.name(), found.slope() * unit, found.low() * unit, found.high() * unit, found.n());
    }
}
