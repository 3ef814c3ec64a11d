package rapport.exchange.rules;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a text, told from its beginning. Text that is not Unicode is taken for Windows-1252, of which ISO 8859-1 is
 * a part.
 *
 * @param markLength how many bytes of byte order mark stand before the text
 */
public record CharsetGuess(Charset charset, int markLength) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int TELLING = 4096;

    /** Guesses from the first bytes of a file. */
    public static CharsetGuess of(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new CharsetGuess(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new CharsetGuess(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new CharsetGuess(StandardCharsets.UTF_16BE, 2);
        }
        return new CharsetGuess(unmarked(head), 0);
    }

    /** How long the mark is that a text of the given encoding begins with; 0 where there is none. */
    public static int markLength(byte[] head, Charset charset) {
        CharsetGuess guess = of(head);
        return guess.charset.equals(charset) ? guess.markLength : 0;
    }

    private static Charset unmarked(byte[] head) {
        int evenZeros = zeros(head, 0);
        int oddZeros = zeros(head, 1);
        // Latin text in UTF-16 has a zero in nearly every second byte; other text has none at all.
        int many = Math.min(head.length, TELLING) / 8;
        if (many > 0 && oddZeros > many && oddZeros > 4 * evenZeros) {
            return StandardCharsets.UTF_16LE;
        }
        if (many > 0 && evenZeros > many && evenZeros > 4 * oddZeros) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(head) || isUtf8(JoinedCharacters.join(head)) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static int zeros(byte[] head, int from) {
        int count = 0;
        for (int at = from; at < Math.min(head.length, TELLING); at += 2) {
            count += head[at] == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean isUtf8(byte[] head) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        // The last character may be cut by the end of the head, so this is not the end of input.
        CoderResult result = strict.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
        return !result.isError();
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((head[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
