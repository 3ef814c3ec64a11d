package rapport.features.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that an administrator can choose, as its file describes it and as it is now.
 *
 * @param name short name, also the name of its file: {@code customers}
 * @param title name for people
 * @param description one sentence for people
 * @param translations name and description in other languages, by ISO 639 code
 * @param version as in the feature file
 * @param categories what kind of thing it is, as in the feature file: {@code level} for a level
 * @param required true where it is always enabled and cannot be disabled
 * @param state whether it runs
 * @param bundles what it brings, in start order
 * @param folder where it was brought to after the product was installed; empty where the product ships it
 */
public record Feature(
        String name,
        String title,
        String description,
        Map<String, Words> translations,
        String version,
        List<String> categories,
        boolean required,
        FeatureState state,
        List<FeatureBundle> bundles,
        Optional<Path> folder) {

    /** What a feature is called, and what it is for. */
    public record Words(String title, String description) {}

    public Feature {
        translations = Map.copyOf(translations);
        categories = List.copyOf(categories);
        bundles = List.copyOf(bundles);
    }

    /** What it is called in the reader's language, else as its file says first. */
    public Words words(Locale reader) {
        return translations.getOrDefault(reader.getLanguage(), new Words(title, description));
    }
}
