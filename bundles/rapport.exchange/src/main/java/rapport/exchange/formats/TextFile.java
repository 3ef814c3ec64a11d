package rapport.exchange.formats;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import rapport.exchange.rules.CharsetGuess;
import rapport.exchange.rules.JoinedCharacters;

/** A file of text in a known encoding, which can be read several times and says how far it has been read. */
final class TextFile {

    /** How much of a file is looked at to tell what it is. */
    static final int HEAD = 1 << 18;

    private final Path path;
    private final Charset charset;
    private final AtomicLong bytesRead = new AtomicLong();

    TextFile(Path path, Charset charset) {
        this.path = path;
        this.charset = charset;
    }

    /** The first bytes of a file. */
    static byte[] head(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + path, failure);
        }
    }

    /** A reader at the beginning of the text, behind the byte order mark. */
    Reader open() {
        try {
            return reader(opened());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + path, failure);
        }
    }

    /** The same of a text whose lines were folded without regard to characters. */
    Reader openFolded() {
        try {
            InputStream in = opened();
            boolean isUtf8 = charset.equals(StandardCharsets.UTF_8);
            return reader(isUtf8 ? new JoinedCharacters(new BufferedInputStream(in, 1 << 15)) : in);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + path, failure);
        }
    }

    private InputStream opened() throws IOException {
        InputStream in = new Counting(Files.newInputStream(path));
        in.skipNBytes(CharsetGuess.markLength(mark(), charset));
        return in;
    }

    private Reader reader(InputStream in) throws IOException {
        boolean isUtf8 = charset.equals(StandardCharsets.UTF_8);
        Reader text = isUtf8 ? new LenientText(in) : new InputStreamReader(in, charset);
        return new BufferedReader(new WithoutZeros(text), 1 << 15);
    }

    long bytesRead() {
        return bytesRead.get();
    }

    private byte[] mark() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(4);
        }
    }

    /** Counts what goes through; a second reading of the same bytes counts once. */
    private final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            counted(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read = super.read(target, from, length);
            counted(read);
            return read;
        }

        private void counted(int read) {
            count += Math.max(0, read);
            bytesRead.accumulateAndGet(count, Math::max);
        }
    }
}
