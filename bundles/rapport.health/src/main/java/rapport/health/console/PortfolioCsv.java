package rapport.health.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.health.PortfolioEntry;
import rapport.api.relationship.RelationshipId;

/** The portfolio as CSV, some rows at a time. */
record PortfolioCsv(HealthTelling telling) {

    private static final int AT_ONCE = 500;
    private static final String FORMULA = "=+-@";

    void write(
            OutputStream output,
            List<PortfolioEntry> all,
            Function<Collection<RelationshipId>, Map<RelationshipId, String>> names)
            throws IOException {
        Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        writer.write(line(Stream.of("id", "name", "level", "health", "before", "confidence", "standing", "contact")));
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<PortfolioEntry> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            Map<RelationshipId, String> known =
                    names.apply(some.stream().map(PortfolioEntry::relationship).toList());
            for (PortfolioEntry one : some) {
                writer.write(line(row(one, known.getOrDefault(one.relationship(), ""))));
            }
        }
        writer.flush();
    }

    private Stream<String> row(PortfolioEntry one, String name) {
        return Stream.of(
                one.relationship().value().toString(),
                FORMULA.indexOf(name.isEmpty() ? ' ' : name.charAt(0)) >= 0 ? "'" + name : name,
                one.level(),
                number(one.told()),
                number(one.before()),
                number(one.confidence()),
                telling.standing(one.standing()),
                Objects.toString(one.lastContact(), ""));
    }

    private static String number(@Nullable Double number) {
        return number == null ? "" : String.valueOf(Math.round(number * 100) / 100.0);
    }

    private static String line(Stream<String> cells) {
        return cells.map(cell -> cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
