package rapport.guest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import rapport.features.api.Feature;
import rapport.features.api.FeatureBundle;
import rapport.features.api.FeatureState;

/** A feature of this version of the product, as its file says. */
record ShippedFeature(String name, JsonObject json) {

    static ShippedFeature read(URL file) {
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            String name = file.getPath().replaceFirst(".*/", "").replaceFirst("\\.json$", "");
            return new ShippedFeature(name, JsonParser.parseReader(reader).getAsJsonObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> categories() {
        return texts("categories");
    }

    boolean isRequired() {
        return categories().contains("required");
    }

    boolean isLevel() {
        return categories().contains("level");
    }

    List<Artifact> artifacts() {
        return StreamSupport.stream(json.getAsJsonArray("bundles").spliterator(), false)
                .map(bundle -> Artifact.parse(bundle.getAsJsonObject().get("id").getAsString()))
                .toList();
    }

    /** Whether the container has every bundle of it. */
    boolean isAmong(List<PresentBundle> present) {
        return artifacts().stream().allMatch(artifact -> present.stream().anyMatch(bundle -> bundle.is(artifact)));
    }

    /** As it is in the container. */
    Feature among(List<PresentBundle> present) {
        List<FeatureBundle> bundles = artifacts().stream()
                .map(artifact -> present.stream()
                        .filter(bundle -> bundle.is(artifact))
                        .findFirst()
                        .map(bundle -> bundle.as(artifact))
                        .orElseGet(artifact::missing))
                .toList();
        String version = Artifact.parse(text(json, "id")).version();
        return new Feature(
                name,
                text(json, "name"),
                text(json, "description"),
                translations(),
                version,
                categories(),
                isRequired(),
                state(present),
                bundles,
                Optional.empty());
    }

    private FeatureState state(List<PresentBundle> present) {
        if (!isAmong(present)) {
            return isRequired() ? FeatureState.INCOMPLETE : FeatureState.DISABLED;
        }
        boolean whole = artifacts().stream()
                .allMatch(artifact -> present.stream().anyMatch(bundle -> bundle.is(artifact) && bundle.isActive()));
        return whole ? FeatureState.ENABLED : FeatureState.INCOMPLETE;
    }

    private Map<String, Feature.Words> translations() {
        Map<String, Feature.Words> translations = new HashMap<>();
        JsonObject languages = object(object(object(json, "extensions"), "rapport-translations"), "json");
        languages.entrySet().forEach(language -> {
            JsonObject words = language.getValue().getAsJsonObject();
            translations.put(language.getKey(), new Feature.Words(text(words, "name"), text(words, "description")));
        });
        return translations;
    }

    private List<String> texts(String key) {
        return json.has(key)
                ? StreamSupport.stream(json.getAsJsonArray(key).spliterator(), false)
                        .map(JsonElement::getAsString)
                        .toList()
                : List.of();
    }

    private static JsonObject object(JsonObject json, String key) {
        return json.has(key) ? json.getAsJsonObject(key) : new JsonObject();
    }

    private static String text(JsonObject json, String key) {
        return json.get(key).getAsString();
    }
}
