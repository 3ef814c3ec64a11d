package rapport.exchange.formats;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import rapport.exchange.model.Format;
import rapport.exchange.model.Row;
import rapport.exchange.model.Rows;
import rapport.exchange.rules.MailboxLine;

/** The messages of an mbox file, or the one of an eml file. Of a message the headers are read; its body goes by unseen. */
final class MailRows implements Rows {

    static final List<String> HEADINGS = List.of("Date", "From", "To", "Cc", "Subject", "Message-ID");

    private final TextFile file;
    private final Lines lines;
    private final boolean holdsMany;
    private long number;
    private @Nullable Row next;
    private boolean isBegun;

    MailRows(Path path, Format format) {
        // Every byte becomes one character, since each header may be in another encoding.
        this.file = new TextFile(path, StandardCharsets.ISO_8859_1);
        this.lines = new Lines(file.open());
        this.holdsMany = format == Format.MBOX;
    }

    @Override
    public List<String> headings() {
        return HEADINGS;
    }

    @Override
    public long bytesRead() {
        return file.bytesRead();
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = holdsMany ? nextOfMany() : onlyOne();
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

    private @Nullable Row onlyOne() {
        if (isBegun) {
            return null;
        }
        isBegun = true;
        skipMark();
        return new MailReading(++number, 1, MailHeaders.read(lines), "").row();
    }

    /** Some programs begin an eml file with an empty line, or with the line of an mbox. */
    private void skipMark() {
        for (String line = lines.peek(); line != null; line = lines.peek()) {
            boolean isNoHeader = line.isBlank() || line.startsWith("From ") || line.startsWith(">From ");
            if (!isNoHeader) {
                return;
            }
            lines.next();
        }
    }

    private @Nullable Row nextOfMany() {
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (MailboxLine.begins(line) && followedByHeader()) {
                long start = lines.number();
                return new MailReading(++number, start, MailHeaders.read(lines), MailboxLine.date(line)).row();
            }
        }
        return null;
    }

    private boolean followedByHeader() {
        String after = lines.peek();
        return after == null || MailboxLine.mayFollow(after);
    }

    @Override
    public void close() {
        lines.close();
    }
}
