package rapport.modules.store;

import com.google.gson.Gson;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rapport.features.api.FeatureChange;

/** Changes of features as they are remembered: folders by their name below the module's own, so that a data folder can move. */
final class ChangeJson {

    private static final Gson GSON = new Gson();

    private record Kept(Map<String, String> brought, Set<String> dropped, Map<String, Boolean> switched) {}

    private ChangeJson() {}

    static String write(FeatureChange change) {
        Map<String, String> brought = new TreeMap<>();
        change.brought().forEach((name, folder) -> brought.put(name, String.valueOf(folder.getFileName())));
        return GSON.toJson(new Kept(brought, new TreeSet<>(change.dropped()), new TreeMap<>(change.switched())));
    }

    static FeatureChange read(String json, Path modules) {
        Kept kept = GSON.fromJson(json, Kept.class);
        Map<String, Path> brought = new TreeMap<>();
        kept.brought()
                .forEach((name, folder) ->
                        brought.put(name, modules.resolve(name).resolve(folder)));
        return new FeatureChange(brought, kept.dropped(), kept.switched());
    }
}
