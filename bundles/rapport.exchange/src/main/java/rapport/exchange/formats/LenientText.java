package rapport.exchange.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 in which single bytes of an older encoding are left over, as files stitched together from several programs have. */
final class LenientText extends Reader {

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean atEnd;

    LenientText(InputStream in) {
        this.in = in;
    }

    /** The bytes of a line or a header as text. */
    static String decode(byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        LenientText text = new LenientText(InputStream.nullInputStream());
        text.atEnd = true;
        text.decode(ByteBuffer.wrap(bytes), out);
        return out.flip().toString();
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, from, length);
        int start = out.position();
        // A pair of surrogates needs room for two.
        while (out.position() == start && length > 1) {
            if (!atEnd && bytes.remaining() < 4) {
                fill();
            }
            decode(bytes, out);
            if (atEnd && !bytes.hasRemaining()) {
                break;
            }
        }
        int count = out.position() - start;
        return count == 0 && length > 1 ? -1 : count;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
    }

    private void decode(ByteBuffer from, CharBuffer out) {
        CoderResult result = decoder.decode(from, out, atEnd);
        while (result.isError() && out.remaining() > result.length()) {
            byte[] odd = new byte[result.length()];
            from.get(odd);
            out.put(new String(odd, FALLBACK));
            result = decoder.reset().decode(from, out, atEnd);
        }
        decoder.reset();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
