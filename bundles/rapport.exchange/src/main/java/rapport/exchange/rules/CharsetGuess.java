package rapport.exchange.rules;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The encoding of a text, told from its beginning. Text that is not Unicode is read in each of the older encodings that
 * address books are found in, and taken for the one in which it reads best; Windows-1252, of which ISO 8859-1 is a part, goes
 * before the others.
 *
 * @param markLength how many bytes of byte order mark stand before the text
 */
public record CharsetGuess(Charset charset, int markLength) {

    /** Windows; the old DOS and the old Mac, which spreadsheets still write; Cyrillic on Windows and Unix; Central Europe. */
    private static final List<Charset> OLDER = Stream.of(
                    "windows-1252", "IBM850", "x-MacRoman", "windows-1251", "KOI8-R", "windows-1250")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private static final int TELLING = 4096;

    /** Guesses from the first bytes of a file. */
    public static CharsetGuess of(byte[] head) {
        return marked(head).orElseGet(() -> new CharsetGuess(unmarked(head), 0));
    }

    private static Optional<CharsetGuess> marked(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new CharsetGuess(StandardCharsets.UTF_8, 3));
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return Optional.of(new CharsetGuess(StandardCharsets.UTF_16LE, 2));
        }
        boolean isBigEndian = startsWith(head, 0xFE, 0xFF);
        return isBigEndian ? Optional.of(new CharsetGuess(StandardCharsets.UTF_16BE, 2)) : Optional.empty();
    }

    /** How long the mark is that a text of the given encoding begins with; 0 where there is none. */
    public static int markLength(byte[] head, Charset charset) {
        return marked(head)
                .filter(guess -> guess.charset.equals(charset))
                .map(CharsetGuess::markLength)
                .orElse(0);
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
        boolean isUtf8 = isUtf8(head) || isUtf8(JoinedCharacters.join(head)) || isMostlyUtf8(head);
        return isUtf8 ? StandardCharsets.UTF_8 : older(head);
    }

    /** Files stitched together from several programs have single bytes of another encoding among the characters. */
    private static boolean isMostlyUtf8(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        long odd = text.chars().filter(c -> c == '\uFFFD').count();
        return text.chars().filter(c -> c > 0x7F).count() > 4 * odd;
    }

    private static Charset older(byte[] head) {
        Charset best = OLDER.get(0);
        double most = Legibility.of(new String(head, best));
        for (Charset other : OLDER.subList(1, OLDER.size())) {
            double worth = Legibility.of(new String(head, other));
            if (worth > most) {
                best = other;
                most = worth;
            }
        }
        return best;
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
