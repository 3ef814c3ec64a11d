package rapport.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactTable;
import rapport.exchange.rules.TableHeading;

/** Facts of another bundle as a table. */
final class FactsCsv implements Export {

    private static final int CHUNK = 500;

    private final FactTable facts;
    private final String name;
    private final FactWords words;

    FactsCsv(FactTable facts, String name, FactWords words) {
        this.facts = facts;
        this.name = name;
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
        List<FactColumn> columns = facts.columns();
        Stream<String> headings =
                Stream.concat(Stream.of(TableHeading.of(name)), columns.stream().map(FactColumn::name));
        table.writeRecord(headings.toList());
        List<FactRow> some = new ArrayList<>(CHUNK);
        facts.each(by, row -> {
            some.add(row);
            if (some.size() == CHUNK) {
                write(by, columns, some, table);
            }
        });
        write(by, columns, some, table);
        table.flush();
    }

    private void write(Caller by, List<FactColumn> columns, List<FactRow> rows, CsvWriter table) {
        words.of(by, columns, rows).forEach(table::writeRecord);
        rows.clear();
    }
}
