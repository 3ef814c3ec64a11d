package rapport.exchange.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heading by which a table of facts is known: {@code rapport concerns id}. */
public final class TableHeading {

    private static final Pattern KEY = Pattern.compile("rapport ([a-z][a-z -]*) id");

    private TableHeading() {}

    public static String of(String table) {
        return "rapport " + table + " id";
    }

    /** The table that has this heading above its keys. */
    public static Optional<String> findTable(String heading) {
        Matcher key = KEY.matcher(heading.strip().toLowerCase(Locale.ROOT));
        return key.matches() ? Optional.of(key.group(1)) : Optional.empty();
    }

    /** The table that has these headings. */
    public static Optional<String> findTable(List<String> headings) {
        return headings.stream().flatMap(heading -> findTable(heading).stream()).findFirst();
    }
}
