package rapport.modules.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;

/**
 * What the file of a feature says, as far as it must fit what travels with it.
 *
 * @param name the feature's
 * @param version the last part of its id
 */
record FeatureContent(String name, String version) {

    /** Checks the file and that each bundle in the archive is the one that it means. */
    static Outcome<FeatureContent> check(String file, Map<String, byte[]> files) {
        try {
            byte[] text = Optional.ofNullable(files.get(file)).orElseThrow();
            JsonObject json = JsonParser.parseString(new String(text, UTF_8)).getAsJsonObject();
            String[] id = json.get("id").getAsString().split(":", -1);
            if (id.length != 3) {
                return refused("the id of a feature is group:artifact:version");
            }
            if (reachesForThePlatform(json)) {
                return refused("a module that comes later may not change the platform: it has launching properties or"
                        + " says that it is required");
            }
            return bundles(json, files).map(fit -> new FeatureContent(file.replaceFirst("\\.json$", ""), id[2]));
        } catch (JsonParseException
                | IllegalStateException
                | NullPointerException
                | UnsupportedOperationException wrong) {
            return refused(file + " cannot be understood: " + wrong.getMessage());
        }
    }

    private static boolean reachesForThePlatform(JsonObject json) {
        JsonElement extensions = json.get("extensions");
        JsonElement categories = json.get("categories");
        boolean launching = extensions != null && extensions.getAsJsonObject().has("framework-launching-properties");
        boolean required = categories != null && categories.toString().contains("\"required\"");
        return launching || required;
    }

    private static Outcome<Boolean> bundles(JsonObject json, Map<String, byte[]> files) {
        Set<String> unnamed = new HashSet<>(files.keySet());
        unnamed.removeIf(name -> !name.startsWith("bundles/"));
        for (JsonElement each : json.getAsJsonArray("bundles")) {
            JsonObject bundle = each.getAsJsonObject();
            String[] id = bundle.get("id").getAsString().split(":", -1);
            String path = "bundles/" + id[1] + "-" + id[2] + ".jar";
            byte[] jar = files.get(path);
            if (jar == null) {
                continue;
            }
            unnamed.remove(path);
            if (!bundle.has("sha256") || !bundle.get("sha256").getAsString().equals(Digests.sha256(jar))) {
                return refused(path + " is not the file whose sha256 the feature names");
            }
        }
        return unnamed.isEmpty()
                ? Outcome.done(true)
                : refused("the feature does not name " + unnamed.iterator().next());
    }

    private static <T> Outcome<T> refused(String why) {
        return Outcome.refused(new Objection("archive", "archive.feature.wrong", Map.of("why", why), why));
    }
}
