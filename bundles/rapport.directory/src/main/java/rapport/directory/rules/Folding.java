package rapport.directory.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes spellings that people take for the same equal: case, accents and spaces do not count. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /** The text in lower case, without accents, and with single spaces. */
    public static String fold(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (!isAscii(lower)) {
            lower = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                    .replaceAll("")
                    .replace("ß", "ss")
                    .replace("ø", "o")
                    .replace("ł", "l")
                    .replace("æ", "ae")
                    .replace("đ", "d");
        }
        return SPACES.matcher(lower).replaceAll(" ");
    }

    /** The folded words of a text: {@code "Anna-Maria O'Neil"} has four. */
    public static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(fold(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** At most so many characters of the text. */
    public static String shortened(String text, int atMost) {
        return text.length() <= atMost ? text : text.substring(0, atMost);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
