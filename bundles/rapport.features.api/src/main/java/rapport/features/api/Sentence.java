package rapport.features.api;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What is told to an administrator, in each language that it is known in.
 *
 * @param english for the terminal, the log, and readers of a language that is not known
 * @param translations by ISO 639 code
 */
public record Sentence(String english, Map<String, String> translations) {

    public Sentence {
        Objects.requireNonNull(english, "english");
        translations = Map.copyOf(translations);
    }

    /** The same in both languages that the product ships. */
    public static Sentence of(String english, String german) {
        return new Sentence(english, Map.of(Locale.GERMAN.getLanguage(), german));
    }

    /** What nobody translated, such as the words of whoever made a module. */
    public static Sentence untranslated(String words) {
        return new Sentence(words, Map.of());
    }

    /** In the reader's language, else in English. */
    public String in(Locale reader) {
        return Objects.requireNonNullElse(translations.get(reader.getLanguage()), english);
    }

    @Override
    public String toString() {
        return english;
    }
}
