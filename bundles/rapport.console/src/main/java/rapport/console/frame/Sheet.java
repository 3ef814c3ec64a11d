package rapport.console.frame;

import java.util.List;
import java.util.Locale;
import rapport.console.api.Body;

/**
 * A page that stands alone, for people without an account.
 *
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param language of the page, whatever the browser speaks
 */
public record Sheet(
        String title,
        Body page,
        Locale language,
        String theme,
        List<String> styles,
        List<String> scripts,
        String icon) {

    /** Whether it is in German, and otherwise in English. */
    public boolean isGerman() {
        return language.getLanguage().equals("de");
    }
}
