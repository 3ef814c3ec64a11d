package rapport.console.api.widget;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Locale;
import rapport.console.api.Body;
import rapport.console.api.widget.templates.JtesparklineGenerated;

/**
 * A trend the size of a word.
 *
 * @param values in the order of time; it is drawn from two values on
 * @param description what it says in words, for those who hear it
 */
public record Sparkline(List<Double> values, String description) implements Body {

    private static final double WIDTH = 96;
    private static final double HEIGHT = 20;
    private static final double EDGE = 2;

    public Sparkline {
        values = List.copyOf(values);
    }

    /** The points of the line for an SVG polyline. */
    public String points() {
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double span = high > low ? high - low : 1;
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            double x = EDGE + i * (WIDTH - 2 * EDGE) / Math.max(1, values.size() - 1);
            double y = HEIGHT - EDGE - (values.get(i) - low) / span * (HEIGHT - 2 * EDGE);
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
        }
        return points.toString().strip();
    }

    /** Where the line ends. */
    public String[] end() {
        String points = points();
        return points.substring(points.lastIndexOf(' ') + 1).split(",", 2);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        if (values.size() > 1) {
            JtesparklineGenerated.render(output, null, this);
        }
    }
}
