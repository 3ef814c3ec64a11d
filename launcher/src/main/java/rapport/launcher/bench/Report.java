package rapport.launcher.bench;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures as a table for people and as JSON for programs. */
final class Report {

    private final List<Comparison> lines = new ArrayList<>();

    void add(Comparison line) {
        lines.add(line);
    }

    void print(PrintStream out) {
        out.printf("%-44s %14s %10s %14s %8s  %s%n", "what", "value", "p99 ms", "limit", "share", "limit by");
        for (Comparison line : lines) {
            out.printf(
                    Locale.ROOT,
                    "%-44s %14s %10s %14s %8s  %s%n",
                    line.what(),
                    number(line.value()) + " " + line.unit(),
                    line.p99() == null ? "" : String.format(Locale.ROOT, "%.2f", line.p99()),
                    line.limit() == null ? "" : number(line.limit()) + " " + line.unit(),
                    line.share() == null ? "" : String.format(Locale.ROOT, "%.0f %%", line.share()),
                    line.limitBy() == null ? "" : line.limitBy());
        }
    }

    void write(Path file, Size size) throws IOException {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("processors", Runtime.getRuntime().availableProcessors());
        content.put("size", size);
        content.put("figures", lines);
        Files.writeString(
                file,
                new GsonBuilder()
                        .serializeSpecialFloatingPointValues()
                        .setPrettyPrinting()
                        .create()
                        .toJson(content));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }
}
