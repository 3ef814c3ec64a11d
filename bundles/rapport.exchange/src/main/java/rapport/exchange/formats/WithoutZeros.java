package rapport.exchange.formats;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Leaves out the zeros that broken programs scatter in text; no database keeps them. */
final class WithoutZeros extends FilterReader {

    WithoutZeros(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int c = in.read();
        while (c == 0) {
            c = in.read();
        }
        return c;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        int kept = 0;
        int count = 0;
        while (kept == 0 && count >= 0 && length > 0) {
            count = in.read(target, from, length);
            for (int at = from; at < from + count; at++) {
                if (target[at] != 0) {
                    target[from + kept++] = target[at];
                }
            }
        }
        return kept == 0 && count < 0 ? -1 : kept;
    }
}
