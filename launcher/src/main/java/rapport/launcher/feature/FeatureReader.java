package rapport.launcher.feature;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import rapport.features.api.Feature;

/** Reads feature files in the format of OSGi Compendium 8.1, chapter 159, as far as this product uses it. */
public final class FeatureReader {
    private static final String LAUNCHING_PROPERTIES = "framework-launching-properties";

    /** Our own extension: the name and the description in other languages. */
    private static final String TRANSLATIONS = "rapport-translations";

    private FeatureReader() {}

    /** All features that the product ships, the required ones first, then by name. */
    public static List<FeatureFile> readShipped(ProductFolder product) {
        try (Stream<Path> files = Files.list(product.features())) {
            return files.filter(FeatureReader::isFeature)
                    .map(file -> read(file, product))
                    .sorted(FeatureFile.ORDER)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFeature(Path file) {
        return file.toString().endsWith(".json");
    }

    /** The feature of that name, where the product ships one. */
    static Optional<FeatureFile> findShipped(String name, ProductFolder product) {
        Path file = product.features().resolve(name + ".json");
        return Files.isRegularFile(file) ? Optional.of(read(file, product)) : Optional.empty();
    }

    /** One feature that the product ships; its name is the file's. */
    public static FeatureFile read(Path file, ProductFolder product) {
        return read(file, Optional.empty(), bundle -> product.bundles().resolve(bundle.fileName()));
    }

    /**
     * A feature that was brought later: one file named for it, and below {@code bundles} those that the product lacks.
     *
     * @throws IllegalArgumentException if there is no such file, or it cannot be understood; the message says why
     */
    public static FeatureFile readBrought(String name, Path folder, ProductFolder product) {
        Path file = folder.resolve(name + ".json");
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("the feature " + name + " lacks its file " + file.getFileName());
        }
        return read(file, Optional.of(folder), bundle -> {
            Path own = folder.resolve("bundles").resolve(bundle.fileName());
            return Files.exists(own) ? own : product.bundles().resolve(bundle.fileName());
        });
    }

    private static FeatureFile read(Path file, Optional<Path> folder, Function<Coordinates, Path> places) {
        String fileName = String.valueOf(file.getFileName());
        try (Reader reader = Files.newBufferedReader(file)) {
            JsonObject json = JsonParser.parseReader(reader).getAsJsonObject();
            return feature(fileName.replaceFirst("\\.json$", ""), json, folder, places);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException e) {
            throw new IllegalArgumentException(fileName + ": " + e.getMessage(), e);
        }
    }

    private static FeatureFile feature(
            String name, JsonObject json, Optional<Path> folder, Function<Coordinates, Path> places) {
        Coordinates id = Coordinates.parse(text(json, "id"));
        return new FeatureFile(
                name,
                text(json, "name"),
                text(json, "description"),
                translations(object(object(object(json, "extensions"), TRANSLATIONS), "json")),
                id.version(),
                categories(json),
                bundles(json).stream()
                        .map(bundle -> new PlacedBundle(bundle, places.apply(bundle)))
                        .toList(),
                strings(object(json, "variables")),
                strings(object(object(object(json, "extensions"), LAUNCHING_PROPERTIES), "json")),
                configurations(json),
                folder);
    }

    private static Map<String, Feature.Words> translations(JsonObject json) {
        Map<String, Feature.Words> translations = new HashMap<>();
        json.entrySet().forEach(language -> {
            JsonObject words = language.getValue().getAsJsonObject();
            translations.put(language.getKey(), new Feature.Words(text(words, "name"), text(words, "description")));
        });
        return translations;
    }

    private static List<String> categories(JsonObject json) {
        List<String> categories = new ArrayList<>();
        if (json.has("categories")) {
            json.getAsJsonArray("categories").forEach(category -> categories.add(category.getAsString()));
        }
        return categories;
    }

    private static List<Coordinates> bundles(JsonObject json) {
        List<Coordinates> bundles = new ArrayList<>();
        if (json.has("bundles")) {
            for (JsonElement bundle : json.getAsJsonArray("bundles")) {
                bundles.add(Coordinates.parse(
                        bundle.isJsonObject() ? text(bundle.getAsJsonObject(), "id") : bundle.getAsString()));
            }
        }
        return bundles;
    }

    private static Map<String, Map<String, Object>> configurations(JsonObject json) {
        Map<String, Map<String, Object>> configurations = new LinkedHashMap<>();
        JsonObject given = object(json, "configurations");
        for (String pid : given.keySet()) {
            configurations.put(pid, ConfigurationValues.read(object(given, pid)));
        }
        return configurations;
    }

    private static Map<String, String> strings(JsonObject json) {
        Map<String, String> strings = new LinkedHashMap<>();
        json.entrySet()
                .forEach(entry -> strings.put(entry.getKey(), entry.getValue().getAsString()));
        return strings;
    }

    private static JsonObject object(JsonObject json, String key) {
        return json.has(key) ? json.getAsJsonObject(key) : new JsonObject();
    }

    private static String text(JsonObject json, String key) {
        JsonElement value = json.get(key);
        if (value == null || !value.isJsonPrimitive()) {
            throw new IllegalArgumentException("\"" + key + "\" must be a text");
        }
        return value.getAsString();
    }
}
