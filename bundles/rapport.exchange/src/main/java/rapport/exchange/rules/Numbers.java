package rapport.exchange.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rapport.exchange.model.DecimalSign;

/** Numbers as programs and people write them: 1234.5, 1,234.5, 1.234,5, 1\u2019234.50. */
public final class Numbers {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F'\u2019]");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)?(\\.\\d+)?");
    private static final Pattern FRACTION_BEHIND_COMMA = Pattern.compile("[^,]*,(\\d{1,2}|\\d{4,})");
    private static final Pattern FRACTION_BEHIND_POINT = Pattern.compile("[^.]*\\.(\\d{1,2}|\\d{4,})");

    private Numbers() {}

    /** The number that the text is, groups of thousands and all; empty where it is none, or groups its digits otherwise. */
    public static Optional<Double> find(String text, DecimalSign decimal) {
        String bare = SPACES.matcher(text.strip()).replaceAll("");
        String english = decimal == DecimalSign.POINT ? bare : swapped(bare);
        boolean hasDigits = english.chars().anyMatch(Character::isDigit);
        return hasDigits && PLAIN.matcher(english).matches()
                ? Optional.of(Double.valueOf(english.replace(",", "")))
                : Optional.empty();
    }

    private static String swapped(String text) {
        return text.replace(',', '\u0000').replace('.', ',').replace('\u0000', '.');
    }

    /** What stands before fractions in these cells; empty where none of them tells. */
    public static Optional<DecimalSign> signOf(List<String> cells) {
        for (String cell : cells) {
            String bare = SPACES.matcher(cell.strip()).replaceAll("");
            boolean commaLast = bare.lastIndexOf(',') > bare.lastIndexOf('.');
            if (bare.indexOf(',') >= 0 && bare.indexOf('.') >= 0) {
                return Optional.of(commaLast ? DecimalSign.COMMA : DecimalSign.POINT);
            }
            if (FRACTION_BEHIND_COMMA.matcher(bare).matches()) {
                return Optional.of(DecimalSign.COMMA);
            }
            if (FRACTION_BEHIND_POINT.matcher(bare).matches()) {
                return Optional.of(DecimalSign.POINT);
            }
        }
        return Optional.empty();
    }
}
