package rapport.console.api.widget;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.console.api.Texts;

/**
 * The numbers of a chart in rows: one for each mark, with the columns that any of them fills.
 *
 * @param heads the headings
 * @param rows for people
 * @param raw the same for programs
 */
public record ChartNumbers(List<String> heads, List<List<String>> rows, List<List<String>> raw) {

    /** Signs that would make a cell a formula in a spreadsheet. */
    private static final String FORMULA = "=+-@\t\r";

    static ChartNumbers of(Chart chart) {
        List<Part> parts = parts(chart);
        Locale locale = chart.ui().visit().locale();
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> raw = new ArrayList<>();
        for (Series series : chart.series()) {
            for (Mark mark : series.marks()) {
                rows.add(parts.stream()
                        .map(part -> shown(chart, format, part.of(series, mark)))
                        .toList());
                raw.add(parts.stream().map(part -> plain(part.of(series, mark))).toList());
            }
        }
        return new ChartNumbers(parts.stream().map(Part::head).toList(), rows, raw);
    }

    /** As CSV, the separator a comma, the numbers with a point. */
    public String asCsv() {
        List<List<String>> lines = new ArrayList<>(List.of(heads));
        lines.addAll(raw);
        return lines.stream()
                .map(line -> line.stream().map(ChartNumbers::quoted).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", "\uFEFF", ""));
    }

    String asDataUri() {
        String encoded = URLEncoder.encode(asCsv(), StandardCharsets.UTF_8).replace("+", "%20");
        return "data:text/csv;charset=utf-8," + encoded;
    }

    private static List<Part> parts(Chart chart) {
        Texts texts = chart.ui().texts();
        List<Part> all = new ArrayList<>();
        if (chart.series().size() > 1) {
            all.add(new Part(texts.of("chart.series"), (series, mark) -> series.name()));
        }
        all.add(new Part(texts.of("chart.what"), (series, mark) -> mark.words()));
        all.add(new Part(chart.x().heading(), (series, mark) -> place(chart.x(), mark)));
        all.add(new Part(chart.y().heading(), (series, mark) -> mark.y() == null ? Unknown.UNKNOWN : mark.y()));
        all.add(new Part(texts.of("chart.low"), (series, mark) -> mark.low()));
        all.add(new Part(texts.of("chart.high"), (series, mark) -> mark.high()));
        all.add(new Part(texts.of("chart.n"), (series, mark) -> mark.n()));
        all.removeIf(part -> chart.series().stream()
                .allMatch(one -> one.marks().stream()
                        .allMatch(
                                mark -> plain(part.of(one, mark)).isEmpty() && part.of(one, mark) != Unknown.UNKNOWN)));
        return all;
    }

    private static Object place(Axis axis, Mark mark) {
        return switch (axis.kind()) {
            case NUMBER -> Double.parseDouble(mark.x());
            case WORDS -> mark.x();
            case TIME -> mark.x().length() > 10 ? Instant.parse(mark.x()) : LocalDate.parse(mark.x());
        };
    }

    private static String shown(Chart chart, NumberFormat format, @Nullable Object value) {
        if (value instanceof Number number) {
            return format.format(number);
        }
        if (value instanceof Instant instant) {
            return chart.ui()
                    .clockwork()
                    .date(LocalDate.ofInstant(instant, chart.ui().visit().zone()));
        }
        if (value instanceof LocalDate day) {
            return chart.ui().clockwork().date(day);
        }
        return value == Unknown.UNKNOWN ? chart.ui().texts().of("chart.unknown") : plain(value);
    }

    private static String plain(@Nullable Object value) {
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return String.valueOf(number.longValue());
        }
        return value == null || value == Unknown.UNKNOWN ? "" : value.toString();
    }

    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 && !isNumber(cell);
        String safe = formula ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isNumber(String cell) {
        return cell.matches("-?[0-9.]+(E-?[0-9]+)?");
    }

    private enum Unknown {
        UNKNOWN
    }

    private record Part(String head, Reading reading) {

        @Nullable
        Object of(Series series, Mark mark) {
            return reading.of(series, mark);
        }
    }

    @FunctionalInterface
    private interface Reading {
        @Nullable
        Object of(Series series, Mark mark);
    }
}
