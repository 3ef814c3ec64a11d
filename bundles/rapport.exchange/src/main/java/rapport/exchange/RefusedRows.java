package rapport.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import rapport.exchange.model.Finding;
import rapport.exchange.model.Format;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.Refusal;

/**
 * The rows that were not taken in, to mend and import again: cells or cards as they were, with the reason. Messages come as a
 * table of their headers.
 */
public final class RefusedRows {

    private final ImportDesk desk;
    private final ImportJob job;
    private final Wording wording;

    /** In which language the reasons are told: what stands above them, and the sentence of each. */
    public record Wording(String heading, Function<Finding, String> sentence) {

        public static final Wording ENGLISH = new Wording("Reason", Finding::sentence);
    }

    public RefusedRows(ImportDesk desk, ImportJob job, Wording wording) {
        this.desk = desk;
        this.job = job;
        this.wording = wording;
    }

    private boolean areCards() {
        return job.reading().format() == Format.VCARD;
    }

    /** What the file is called: the name of the one that was imported with what it is. */
    public String fileName() {
        String name = job.fileName().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        return name + "-refused." + (areCards() ? "vcf" : "csv");
    }

    public String mediaType() {
        return (areCards() ? "text/vcard" : "text/csv") + "; charset=utf-8";
    }

    public void writeTo(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (areCards()) {
            writeCards(text);
        } else {
            writeTable(text);
        }
    }

    private void writeCards(Writer text) throws IOException {
        desk.eachRefusal(job, refusal -> write(text, refusal));
        text.flush();
    }

    private void write(Writer text, Refusal refusal) {
        try {
            String card = refusal.cells().get(0).strip();
            int end = card.indexOf('\n') < 0 ? card.length() : card.indexOf('\n');
            text.write(card.substring(0, end).strip());
            text.write(
                    "\r\nX-RAPPORT-REASON:" + refusal.reason(wording.sentence()).replaceAll("\\R", " "));
            text.write(card.substring(end).replaceAll("\\R", "\r\n") + "\r\n");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void writeTable(Writer text) throws IOException {
        // Spreadsheets take a file without a mark for one in an older encoding.
        text.write('\uFEFF');
        CsvWriter table = CsvWriter.builder().build(text);
        List<String> headings = ImportDesk.headings(job);
        table.writeRecord(with(headings, headings.size(), wording.heading()));
        desk.eachRefusal(
                job,
                refusal ->
                        table.writeRecord(with(refusal.cells(), headings.size(), refusal.reason(wording.sentence()))));
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
