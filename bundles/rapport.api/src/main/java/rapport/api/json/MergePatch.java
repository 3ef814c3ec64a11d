package rapport.api.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** JSON merge patches, RFC 7396: what is sent replaces, null takes away, and what is not sent stays. */
public final class MergePatch {

    private MergePatch() {}

    /** The value after the patch; the values given stay as they are. */
    public static JsonElement apply(JsonElement was, JsonElement patch) {
        if (!patch.isJsonObject()) {
            return patch;
        }
        JsonObject is = was.isJsonObject() ? was.getAsJsonObject().deepCopy() : new JsonObject();
        patch.getAsJsonObject().asMap().forEach((name, value) -> {
            if (value.isJsonNull()) {
                is.remove(name);
            } else {
                is.add(name, apply(is.has(name) ? is.get(name) : JsonNull.INSTANCE, value));
            }
        });
        return is;
    }
}
