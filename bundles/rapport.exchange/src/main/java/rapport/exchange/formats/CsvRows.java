package rapport.exchange.formats;

import java.util.ArrayList;
import java.util.List;
import rapport.exchange.model.ColumnMapping;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.Origin;
import rapport.exchange.model.Problem;
import rapport.exchange.model.Reading;
import rapport.exchange.model.RefusedRow;
import rapport.exchange.model.Row;
import rapport.exchange.model.Rows;
import rapport.exchange.model.Table;

/** The rows of a CSV file, understood by the mapping of its columns. */
final class CsvRows implements Rows {

    private final TextFile file;
    private final CsvTable table;
    private final ColumnMapping mapping;
    private final CellReader reader;
    private long number;

    CsvRows(TextFile file, Reading reading) {
        Table layout = reading.requireTable();
        this.file = file;
        this.table = new CsvTable(file, layout.delimiter());
        this.mapping = layout.mapping();
        this.reader = readerFor(reading, mapping);
        int above = layout.preamble() + (layout.headed() ? 1 : 0);
        for (int at = 0; at < above && table.hasNext(); at++) {
            table.next();
        }
        table.expect(mapping.columns().size());
    }

    private static CellReader readerFor(Reading reading, ColumnMapping mapping) {
        return switch (reading.format()) {
            case CSV_INTERACTIONS -> new InteractionCells(mapping);
            case CSV_ORGANIZATIONS -> new OrganizationCells(mapping);
            case CSV_FACTS -> new FactCells(mapping);
            default -> new PersonCells(mapping);
        };
    }

    @Override
    public List<String> headings() {
        return mapping.headings();
    }

    @Override
    public long bytesRead() {
        return file.bytesRead();
    }

    @Override
    public boolean hasNext() {
        return table.hasNext();
    }

    @Override
    public Row next() {
        CsvTable.Row row = table.next();
        Origin origin = new Origin(++number, row.line(), row.cells());
        if (!row.isReadable()) {
            return new RefusedRow(origin, List.of(Problem.at(origin, Complaint.QUOTE_UNCLOSED, "", "")));
        }
        Row read = reader.read(origin, row.cells());
        return withOddities(read, row.cells());
    }

    private Row withOddities(Row row, List<String> cells) {
        List<Problem> odd = oddities(row.origin(), cells);
        return odd.isEmpty() ? row : Remarks.add(row, odd);
    }

    private List<Problem> oddities(Origin origin, List<String> cells) {
        List<Problem> odd = new ArrayList<>(0);
        int width = mapping.columns().size();
        for (int at = 0; at < cells.size(); at++) {
            String cell = cells.get(at);
            if (at >= width && !cell.isBlank()) {
                odd.add(Problem.at(origin, Complaint.CELLS_LEFT_OVER, "", cell));
                break;
            }
            if (at < width && cell.indexOf('\uFFFD') >= 0) {
                String heading = mapping.columns().get(at).heading();
                odd.add(Problem.at(origin, Complaint.CHARACTERS_UNREADABLE, heading, cell));
            }
        }
        return odd;
    }

    @Override
    public void close() {
        table.close();
    }
}
