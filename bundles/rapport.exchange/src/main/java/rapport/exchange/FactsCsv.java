package rapport.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactRow;
import rapport.exchange.rules.TableHeading;

/** Facts of another bundle as a table. */
final class FactsCsv implements Export {

    private static final int CHUNK = 500;

    private final String name;
    private final Supplier<List<FactColumn>> columns;
    private final BiConsumer<Caller, Consumer<FactRow>> facts;
    private final FactWords words;

    /** @param facts tells all that a caller may see */
    FactsCsv(
            String name,
            Supplier<List<FactColumn>> columns,
            BiConsumer<Caller, Consumer<FactRow>> facts,
            FactWords words) {
        this.name = name;
        this.columns = columns;
        this.facts = facts;
        this.words = words;
    }

    @Override
    public String fileName() {
        return name + ".csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public void writeTo(Caller by, OutputStream out) throws IOException {
        CsvWriter table = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<FactColumn> told = columns.get();
        Stream<String> headings =
                Stream.concat(Stream.of(TableHeading.of(name)), told.stream().map(FactColumn::name));
        table.writeRecord(headings.toList());
        List<FactRow> some = new ArrayList<>(CHUNK);
        facts.accept(by, row -> {
            some.add(row);
            if (some.size() == CHUNK) {
                write(by, told, some, table);
            }
        });
        write(by, told, some, table);
        table.flush();
    }

    private void write(Caller by, List<FactColumn> columns, List<FactRow> rows, CsvWriter table) {
        words.of(by, columns, rows).forEach(table::writeRecord);
        rows.clear();
    }
}
