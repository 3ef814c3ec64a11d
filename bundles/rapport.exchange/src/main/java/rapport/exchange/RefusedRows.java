package rapport.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import rapport.exchange.model.ImportJob;

/** The rows that were not taken in, as a table to mend and import again: the cells as they were, and the reason behind them. */
public final class RefusedRows {

    private final ImportDesk desk;
    private final ImportJob job;

    public RefusedRows(ImportDesk desk, ImportJob job) {
        this.desk = desk;
        this.job = job;
    }

    /** What the table is called: the name of the file with what it is. */
    public String fileName() {
        return job.fileName().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") + "-refused.csv";
    }

    public void writeTo(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Spreadsheets take a file without a mark for one in an older encoding.
        text.write('\uFEFF');
        CsvWriter table = CsvWriter.builder().build(text);
        List<String> headings = ImportDesk.headings(job);
        table.writeRecord(with(headings, headings.size(), "Reason"));
        desk.eachRefusal(job, refusal -> table.writeRecord(with(refusal.cells(), headings.size(), refusal.reason())));
        table.flush();
    }

    private static List<String> with(List<String> cells, int width, String reason) {
        List<String> row = new ArrayList<>(cells);
        while (row.size() < width) {
            row.add("");
        }
        row.add(reason);
        return row;
    }
}
