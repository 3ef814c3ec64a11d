package rapport.exchange.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import rapport.exchange.model.Field;

/** What a column means, told from what stands in it where its heading does not say. */
final class CellSniff {

    private static final Pattern PHONE = Pattern.compile("(?:\\+|00|0|\\()[\\d ()/.\\-]{6,20}\\d");
    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:,?\\s+[\\p{L}\\p{M}'’.-]+){1,3}");

    private CellSniff() {}

    /** Whether people's names stand in a column, as far as that can be told. */
    static boolean areNames(List<String> cells) {
        return mostly(
                cells.stream()
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList(),
                NAME.asMatchPredicate());
    }

    static Optional<Field> of(List<String> cells) {
        List<String> filled = cells.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (mostly(filled, cell -> MailAddress.find(cell).isPresent())) {
            return Optional.of(Field.MAIL);
        }
        if (mostly(filled, LINK.asMatchPredicate())) {
            return Optional.of(Field.LINK);
        }
        return mostly(filled, CellSniff::isPhone) ? Optional.of(Field.PHONE) : Optional.empty();
    }

    /** Whether a row of these cells is one of people rather than of headings. */
    static boolean isContent(List<String> cells) {
        return cells.stream()
                .map(String::strip)
                .anyMatch(cell -> MailAddress.find(cell).isPresent() || isPhone(cell));
    }

    private static boolean isPhone(String cell) {
        return PHONE.matcher(cell).matches()
                && cell.chars().filter(Character::isDigit).count() >= 7;
    }

    private static boolean mostly(List<String> cells, Predicate<String> claim) {
        long hits = cells.stream().filter(claim).count();
        return hits > 0 && hits * 5 >= cells.size() * 4L;
    }
}
