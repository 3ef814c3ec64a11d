package rapport.exchange.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole name taken apart: the last word is the family's, with the particles before it.
 *
 * @param given null where there is only one word
 */
public record NameParts(@Nullable String given, @Nullable String family) {

    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "vom", "zu", "zum", "zur", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la",
            "le", "al", "el", "bin", "ibn", "ter", "ten", "st.");
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "herr", "frau", "hr", "fr", "dipl", "ing", "med", "sir");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "mba", "msc");

    /** Takes {@code Ada Berg} or {@code Berg, Ada} apart. */
    public static NameParts of(String whole) {
        String[] halves = whole.strip().split("\\s*,\\s*", 2);
        if (halves.length == 2 && !halves[1].isBlank() && !SUFFIXES.contains(bare(halves[1]))) {
            return new NameParts(halves[1].strip(), halves[0]);
        }
        return ofWords(halves[0].split("\\s+"));
    }

    private static NameParts ofWords(String[] words) {
        int from = 0;
        int to = words.length;
        while (from < to - 1 && TITLES.contains(bare(words[from]))) {
            from++;
        }
        while (to - 1 > from && SUFFIXES.contains(bare(words[to - 1]))) {
            to--;
        }
        int family = to - 1;
        while (family - 1 > from && PARTICLES.contains(words[family - 1].toLowerCase(Locale.ROOT))) {
            family--;
        }
        if (family <= from) {
            return new NameParts(join(words, from, to), null);
        }
        return new NameParts(join(words, from, family), join(words, family, to));
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "").strip();
    }

    private static @Nullable String join(String[] words, int from, int to) {
        String joined = String.join(" ", Arrays.asList(words).subList(from, to));
        return joined.isBlank() ? null : joined;
    }
}
