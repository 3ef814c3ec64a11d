package rapport.features.api;

import java.util.List;

/**
 * One thing that an administrator can choose, as its file describes it and as it is now.
 *
 * @param name short name, also the name of its file: {@code customers}
 * @param title name for people
 * @param description one sentence for people
 * @param version as in the feature file
 * @param categories what kind of thing it is, as in the feature file: {@code level} for a level
 * @param required true where it is always enabled and cannot be disabled
 * @param state whether it runs
 * @param bundles what it brings, in start order
 */
public record Feature(
        String name,
        String title,
        String description,
        String version,
        List<String> categories,
        boolean required,
        FeatureState state,
        List<FeatureBundle> bundles) {

    public Feature {
        categories = List.copyOf(categories);
        bundles = List.copyOf(bundles);
    }
}
