package rapport.exchange.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings headings to a form in which {@code E-Mail}, {@code e_mail} and {@code Email} are the same. */
public final class Words {

    private static final Pattern CAMEL = Pattern.compile("(?<=[\\p{Ll}])(?=\\p{Lu}\\p{Ll})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    public static String of(String heading) {
        String parted = CAMEL.matcher(heading.strip()).replaceAll(" ");
        String plain = MARKS.matcher(Normalizer.normalize(parted, Normalizer.Form.NFKD))
                .replaceAll("");
        String words = OTHERS.matcher(plain.toLowerCase(Locale.ROOT).replace("ß", "ss"))
                .replaceAll(" ");
        return words.strip().replace("e mail", "email");
    }
}
