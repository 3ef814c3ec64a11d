package rapport.exchange.formats;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rapport.exchange.model.ColumnMapping;
import rapport.exchange.model.Format;
import rapport.exchange.model.Format.Kind;
import rapport.exchange.model.Inspection;
import rapport.exchange.model.Reading;
import rapport.exchange.model.Table;
import rapport.exchange.model.Unreadable;
import rapport.exchange.model.Wish;
import rapport.exchange.rules.MappingProposal;

/** A look at the beginning of a CSV file: its delimiter, where its headings stand, and what they mean. */
final class TableInspection {

    private static final String DELIMITERS = ",;\t|";
    private static final int ROWS = 200;

    private final Path path;
    private final String text;
    private final Charset charset;

    TableInspection(Path path, String text, Charset charset) {
        this.path = path;
        this.text = text;
        this.charset = charset;
    }

    Inspection inspect(Wish wish) {
        char delimiter = delimiter();
        List<List<String>> rows = rows(delimiter);
        if (rows.isEmpty()) {
            return new Inspection.Objected(Unreadable.EMPTY);
        }
        boolean isAnnounced = announced().isPresent();
        int above = MappingProposal.headingRow(isAnnounced ? rows.subList(1, rows.size()) : rows);
        int headingRow = above < 0 ? above : above + (isAnnounced ? 1 : 0);
        List<String> headings = headingRow < 0
                ? numbered(rows)
                : rows.get(headingRow).stream().map(String::strip).toList();
        List<List<String>> samples = rows.subList(headingRow + 1, rows.size());
        Format format = format(headings, wish);
        return wish.objectionTo(format)
                .<Inspection>map(Inspection.Objected::new)
                .orElseGet(() -> readable(format, delimiter, headingRow, headings, samples));
    }

    private Inspection readable(
            Format format, char delimiter, int headingRow, List<String> headings, List<List<String>> samples) {
        ColumnMapping mapping = new MappingProposal(headings, samples, format.kind()).propose(delimiter);
        Table table = new Table(delimiter, Math.max(0, headingRow), headingRow >= 0, mapping);
        return new Inspection.Readable(new Reading(format, charset.name(), table), samples);
    }

    private static Format format(List<String> headings, Wish wish) {
        Kind kind = wish.kind();
        if (kind == null) {
            return MappingProposal.formatOf(headings);
        }
        return switch (kind) {
            case PEOPLE -> Format.CSV_PEOPLE;
            case ORGANIZATIONS -> Format.CSV_ORGANIZATIONS;
            case INTERACTIONS -> Format.CSV_INTERACTIONS;
            case FACTS -> Format.CSV_FACTS;
        };
    }

    private static List<String> numbered(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.rangeClosed(1, width).mapToObj(at -> "Column " + at).toList();
    }

    /** Excel announces the delimiter on a line of its own. */
    private Optional<Character> announced() {
        boolean isThere = text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5 && text.charAt(5) < ' ';
        return isThere ? Optional.of(text.charAt(4)) : Optional.empty();
    }

    private char delimiter() {
        return announced().orElseGet(this::likeliestDelimiter);
    }

    private char likeliestDelimiter() {
        char best = ',';
        double most = 0;
        for (char candidate : DELIMITERS.toCharArray()) {
            double worth = worth(rows(candidate));
            if (worth > most) {
                best = candidate;
                most = worth;
            }
        }
        return best;
    }

    /** Rows of equal width speak for a delimiter, and the more cells the louder. */
    private static double worth(List<List<String>> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        rows.forEach(row -> widths.merge(row.size(), 1, Integer::sum));
        return widths.entrySet().stream()
                .filter(width -> width.getKey() > 1)
                .mapToDouble(width -> (double) width.getValue() / rows.size() * (1 + Math.log(width.getKey())))
                .max()
                .orElse(0);
    }

    private List<List<String>> rows(char delimiter) {
        List<List<String>> rows = new ArrayList<>();
        CsvReader.CsvReaderBuilder settings = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true);
        try {
            Iterator<CsvRecord> records = settings.ofCsvRecord(text).iterator();
            while (rows.size() < ROWS && records.hasNext()) {
                rows.add(records.next().getFields());
            }
        } catch (CsvParseException oddQuotes) {
            // What was read until here is what can be told.
            return rows;
        }
        // The last row of a long file is cut off by the end of the head.
        boolean isCut = rows.size() < ROWS && rows.size() > 1 && isLongerThanRead();
        return isCut ? rows.subList(0, rows.size() - 1) : rows;
    }

    private boolean isLongerThanRead() {
        return path.toFile().length() > TextFile.HEAD;
    }
}
