package rapport.exchange.formats;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The lines of a text, one at a time; what goes beyond the longest line is dropped, so that no file can fill the memory. */
final class Lines implements AutoCloseable {

    private static final int LONGEST = 1 << 16;

    private final Reader reader;
    private final char[] buffer = new char[1 << 15];
    private final StringBuilder line = new StringBuilder();
    private int at;
    private int end;
    private long number;
    private @Nullable String peeked;
    private boolean hasPeeked;

    Lines(Reader reader) {
        this.reader = reader;
    }

    /** The number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /** The next line without its end; null behind the last one. */
    @Nullable
    String next() {
        String next = hasPeeked ? peeked : read();
        hasPeeked = false;
        peeked = null;
        if (next != null) {
            number++;
        }
        return next;
    }

    /** The next line without going on to it. */
    @Nullable
    String peek() {
        if (!hasPeeked) {
            peeked = read();
            hasPeeked = true;
        }
        return peeked;
    }

    private @Nullable String read() {
        line.setLength(0);
        boolean isThere = false;
        while (at < end || fill()) {
            isThere = true;
            int stop = endOfLine();
            line.append(buffer, at, Math.min(stop - at, Math.max(0, LONGEST - line.length())));
            at = stop;
            if (at < end) {
                skipEnd();
                return line.toString();
            }
        }
        return isThere ? line.toString() : null;
    }

    private int endOfLine() {
        int stop = at;
        while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
            stop++;
        }
        return stop;
    }

    private void skipEnd() {
        boolean isReturn = buffer[at++] == '\r';
        if (isReturn && (at < end || fill()) && buffer[at] == '\n') {
            at++;
        }
    }

    private boolean fill() {
        try {
            at = 0;
            end = Math.max(0, reader.read(buffer));
            return end > 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
