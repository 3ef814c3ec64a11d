package rapport.api.level;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A few words in English and, where somebody translated them, in other languages.
 *
 * @param english what is shown where there is no translation
 * @param translations by ISO 639 language code: {@code de}
 */
public record Localized(String english, Map<String, String> translations) {

    public Localized {
        Objects.requireNonNull(english, "english");
        translations = Map.copyOf(translations);
    }

    /** The same words in English and German. */
    public static Localized of(String english, String german) {
        return new Localized(english, Map.of(Locale.GERMAN.getLanguage(), german));
    }

    /** In the reader's language, else in English. */
    public String in(Locale locale) {
        return Objects.requireNonNullElse(translations.get(locale.getLanguage()), english);
    }
}
