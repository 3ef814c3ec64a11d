package rapport.directory.rules;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.api.party.ContactPoint;

/** Two ways to write a mail address, a number or a link that lead to the same place are the same. */
public final class Reach {

    private static final int LONGEST = 320;
    private static final int FEWEST_DIGITS = 3;
    private static final Pattern WELL_FORMED_MAIL = Pattern.compile(
            "[^\\s@<>,;:\"()]{1,64}@[\\p{L}\\p{N}_]([\\p{L}\\p{N}_.-]{0,251}[\\p{L}\\p{N}])?\\.[\\p{L}\\p{N}-]{2,63}");
    private static final Pattern WELL_FORMED_DOMAIN =
            Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]{0,251}[\\p{L}\\p{N}])?\\.[\\p{L}\\p{N}-]{2,63}");
    private static final Pattern EXTENSION = Pattern.compile("(?i)(ext\\.?|x|;ext=|durchwahl)\\s*\\d+\\s*$");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern START_OF_LINK = Pattern.compile("^(https?://)?(www\\.|m\\.)?");

    private Reach() {}

    /** What makes equal what leads to the same place; null for a postal address. */
    public static @Nullable String normalised(ContactPoint point) {
        return switch (point.kind()) {
            case MAIL -> mail(point.value());
            case PHONE -> phone(point.value());
            case LINK -> link(point.value());
            case ADDRESS -> null;
        };
    }

    /** Where the points of these kinds lead, normalised. */
    public static List<String> of(List<ContactPoint> points, Set<ContactPoint.Kind> kinds) {
        return points.stream()
                .filter(point -> kinds.contains(point.kind()))
                .map(Reach::normalised)
                .filter(Objects::nonNull)
                .toList();
    }

    public static String mail(String address) {
        return Folding.shortened(address.strip().toLowerCase(Locale.ROOT), LONGEST);
    }

    /** The digits, after a plus where the number begins with a country. */
    public static String phone(String number) {
        String bare = EXTENSION.matcher(number.strip()).replaceAll("");
        boolean international = bare.startsWith("+") || bare.startsWith("00");
        String digits =
                NO_DIGIT.matcher(international ? bare.replace("(0)", "") : bare).replaceAll("");
        if (bare.startsWith("00")) {
            digits = digits.substring(2);
        }
        return Folding.shortened(international ? "+" + digits : digits, LONGEST);
    }

    /** Host and path, without scheme, query and closing slash. */
    public static String link(String url) {
        String bare =
                START_OF_LINK.matcher(url.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        int end = bare.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = bare.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        String path = bare.substring(0, end);
        return Folding.shortened(path.endsWith("/") ? path.substring(0, path.length() - 1) : path, LONGEST);
    }

    /** The domain of a mail address in lower case; empty where it has none. */
    public static String domain(String address) {
        return mail(address).substring(mail(address).lastIndexOf('@') + 1);
    }

    public static boolean isMail(String text) {
        return text.length() <= LONGEST && WELL_FORMED_MAIL.matcher(text).matches() && !text.contains("..");
    }

    public static boolean isDomain(String text) {
        return WELL_FORMED_DOMAIN.matcher(text).matches() && !text.contains("..");
    }

    public static boolean isPhone(String text) {
        return NO_DIGIT.matcher(text).replaceAll("").length() >= FEWEST_DIGITS;
    }
}
