package rapport.exchange.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;

/** Puts the characters together again that a program folded in the middle, because it counted bytes: UTF-8 in a vCard. */
public final class JoinedCharacters extends InputStream {

    private final PushbackInputStream in;
    private int expected;

    public JoinedCharacters(InputStream folded) {
        in = new PushbackInputStream(folded, 3);
    }

    /** All of it, joined. */
    public static byte[] join(byte[] folded) {
        try (InputStream joined = new JoinedCharacters(new ByteArrayInputStream(folded))) {
            return joined.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        if (expected > 0 && (next == '\r' || next == '\n')) {
            next = behindFold(next);
        }
        expected = isContinuation(next) ? Math.max(0, expected - 1) : following(next);
        return next;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = read();
            if (next < 0) {
                return count == 0 ? -1 : count;
            }
            target[from + count++] = (byte) next;
        }
        return count;
    }

    /** The rest of the character where the line goes on with it; otherwise the end of the line as it stands. */
    private int behindFold(int first) throws IOException {
        int feed = first == '\r' ? in.read() : first;
        int blank = feed == '\n' ? in.read() : -1;
        int rest = blank == ' ' || blank == '\t' ? in.read() : -1;
        if (isContinuation(rest)) {
            return rest;
        }
        unread(rest);
        unread(blank);
        if (first == '\r') {
            unread(feed);
        }
        return first;
    }

    private void unread(int value) throws IOException {
        if (value >= 0) {
            in.unread(value);
        }
    }

    private static boolean isContinuation(int value) {
        return value >= 0x80 && value < 0xC0;
    }

    private static int following(int lead) {
        return lead < 0xC2 || lead > 0xF4 ? 0 : lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
