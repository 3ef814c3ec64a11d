package rapport.launcher.feature;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.features.api.Feature;

/**
 * A feature as its file describes it.
 *
 * @param name the file's name without its ending
 * @param title name for people
 * @param description one sentence for people
 * @param translations name and description in other languages, by ISO 639 code
 * @param version last part of its id
 * @param categories what kind of thing it is: {@code required} where it is always enabled, {@code level} for a level, {@code
 *     example} for one that runs only where somebody names it
 * @param bundles in start order
 * @param variables defaults of what may differ from start to start
 * @param launchingProperties framework properties, with variables in them
 * @param configurations properties by PID
 * @param folder where it was brought to after the product was installed; empty where the product ships it
 */
public record FeatureFile(
        String name,
        String title,
        String description,
        Map<String, Feature.Words> translations,
        String version,
        List<String> categories,
        List<PlacedBundle> bundles,
        Map<String, String> variables,
        Map<String, String> launchingProperties,
        Map<String, Map<String, Object>> configurations,
        Optional<Path> folder) {

    /** The required ones first, then by name. */
    public static final Comparator<FeatureFile> ORDER =
            Comparator.comparing((FeatureFile feature) -> !feature.required()).thenComparing(FeatureFile::name);

    public FeatureFile {
        translations = Map.copyOf(translations);
        categories = List.copyOf(categories);
        bundles = List.copyOf(bundles);
        variables = Map.copyOf(variables);
        launchingProperties = Map.copyOf(launchingProperties);
        configurations = Map.copyOf(configurations);
    }

    /** Whether it may be named among the levels to start. */
    public boolean bringsLevel() {
        return categories.contains("level") || categories.contains("example");
    }

    public boolean required() {
        return categories.contains("required");
    }
}
