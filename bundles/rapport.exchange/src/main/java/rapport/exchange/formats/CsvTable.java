package rapport.exchange.formats;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file. A row whose quotation marks are at odds costs that row and no other: reading goes on with the line
 * after the one on which it began.
 */
final class CsvTable implements Iterator<CsvTable.Row>, AutoCloseable {

    /**
     * A row, or the one line that could not be read as one.
     *
     * @param line where it begins, from 1
     */
    record Row(long line, List<String> cells, boolean isReadable) {}

    /** Beyond so many broken rows their way of quoting is taken for the file's own. */
    private static final int PATIENCE = 50;

    private static final int LONGEST_FIELD = 1 << 20;

    private final TextFile file;
    private final char delimiter;
    private CloseableIterator<CsvRecord> records;
    private long skipped;
    private long nextLine = 1;
    private int broken;
    private int width;
    private @Nullable Row next;

    CsvTable(TextFile file, char delimiter) {
        this.file = file;
        this.delimiter = delimiter;
        this.records = read(file.open(), false);
    }

    private CloseableIterator<CsvRecord> read(Reader reader, boolean tolerant) {
        return settings(tolerant).ofCsvRecord(reader).iterator();
    }

    private CsvReader.CsvReaderBuilder settings(boolean tolerant) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(tolerant)
                .maxBufferSize(LONGEST_FIELD);
    }

    /** Tells how many cells a row has, so that a broken one can be recognised when it is read with more patience. */
    void expect(int cells) {
        width = cells;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
        return row;
    }

    private @Nullable Row advance() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord found = records.next();
            long line = skipped + found.getStartingLineNumber();
            nextLine = line
                    + 1
                    + found.getFields().stream().mapToLong(CsvTable::lineEnds).sum();
            return new Row(line, found.getFields(), true);
        } catch (CsvParseException oddQuotes) {
            return stepOver();
        }
    }

    /** Starts again behind the line on which the broken row begins. */
    private @Nullable Row stepOver() {
        close();
        Reader reader = file.open();
        String line = skipTo(reader);
        broken++;
        records = read(reader, broken > PATIENCE);
        skipped = nextLine;
        long start = nextLine++;
        return line == null ? null : patient(start, line);
    }

    private @Nullable String skipTo(Reader reader) {
        LineSkipper skipper = new LineSkipper(reader);
        for (long passed = 1; passed < nextLine; passed++) {
            if (skipper.next() == null) {
                return null;
            }
        }
        String line = skipper.next();
        while (line != null && line.isBlank()) {
            nextLine++;
            line = skipper.next();
        }
        return line;
    }

    private Row patient(long start, String line) {
        try {
            CsvRecord alone = settings(true).ofSingleCsvRecord(line);
            boolean fits = width > 0 && alone.getFieldCount() == width;
            return new Row(start, fits ? alone.getFields() : List.of(line), fits);
        } catch (CsvParseException hopeless) {
            return new Row(start, List.of(line), false);
        }
    }

    private static long lineEnds(String cell) {
        if (cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0) {
            return 0;
        }
        return cell.replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads single lines off a reader without taking more than they need, so that another can go on behind them. */
    private record LineSkipper(Reader reader) {

        @Nullable
        String next() {
            try {
                StringBuilder line = new StringBuilder();
                int c = reader.read();
                if (c < 0) {
                    return null;
                }
                for (; c >= 0 && c != '\n'; c = reader.read()) {
                    if (line.length() < LONGEST_FIELD) {
                        line.append((char) c);
                    }
                }
                int last = line.length() - 1;
                return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
