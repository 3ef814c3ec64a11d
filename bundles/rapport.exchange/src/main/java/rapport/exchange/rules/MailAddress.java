package rapport.exchange.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.api.party.Intake.Addressee;

/** Mail addresses as people type them into cells. */
public final class MailAddress {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"()\\[\\]]{1,64}"
            + "@[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]{0,251}[\\p{L}\\p{N}])?\\.[\\p{L}\\p{N}-]{2,63}");
    private static final Pattern NAMED = Pattern.compile("(.*?)<\\s*(?:mailto:)?([^<>]*)>\\s*", Pattern.DOTALL);

    private MailAddress() {}

    /** The address in lower case, if the text is one. */
    public static Optional<String> find(String text) {
        String bare = text.strip();
        String address = bare.regionMatches(true, 0, "mailto:", 0, 7) ? bare.substring(7) : bare;
        return ADDRESS.matcher(address).matches() && address.length() <= 254 && !address.contains("..")
                ? Optional.of(address.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** An address with the name before it, as in {@code Ada Berg <ada@berg.example>}; the name may be missing. */
    public static Optional<Addressee> findNamed(String text) {
        Matcher named = NAMED.matcher(text.strip());
        if (named.matches()) {
            return find(named.group(2)).map(mail -> new Addressee(mail, cleanName(named.group(1), mail)));
        }
        return find(text).map(mail -> new Addressee(mail, null));
    }

    /** The name without quotation marks, or null where it is empty or only the address again. */
    public static @Nullable String cleanName(@Nullable String name, String mail) {
        if (name == null) {
            return null;
        }
        String bare = name.strip();
        while (bare.length() >= 2 && isQuoted(bare)) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return bare.isEmpty() || bare.equalsIgnoreCase(mail) || bare.contains("@") ? null : bare;
    }

    /** The parts of a cell that holds several addresses. */
    public static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split("\\s*(?:;|:::|\\R)\\s*", -1)) {
            boolean holdsSeveral = part.indexOf('@') != part.lastIndexOf('@');
            for (String piece : holdsSeveral ? part.split("\\s*,\\s*", -1) : new String[] {part}) {
                if (!piece.isBlank()) {
                    parts.add(piece.strip());
                }
            }
        }
        return parts;
    }

    private static boolean isQuoted(String text) {
        char first = text.charAt(0);
        return (first == '"' || first == '\'') && text.charAt(text.length() - 1) == first;
    }
}
