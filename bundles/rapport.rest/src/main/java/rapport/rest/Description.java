package rapport.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The OpenAPI 3.1 document of the endpoints that are there, made when they have changed and asked for. */
final class Description {

    private volatile @Nullable Document latest;

    /**
     * The document of one generation of routes.
     *
     * @param fingerprint of its content, the same after a restart
     */
    record Document(long generation, byte[] json, long fingerprint) {}

    Document of(RouteMap routes) {
        Document known = latest;
        if (known == null || known.generation() != routes.generation()) {
            byte[] json = describe(routes).toString().getBytes(StandardCharsets.UTF_8);
            known = new Document(routes.generation(), json, Integer.toUnsignedLong(Arrays.hashCode(json)));
            latest = known;
        }
        return known;
    }

    private static JsonObject describe(RouteMap routes) {
        Schemas schemas = new Schemas();
        JsonObject paths = new JsonObject();
        TreeSet<String> tags = new TreeSet<>();
        for (Endpoint endpoint : routes.endpoints()) {
            String path = "/" + endpoint.route().path();
            if (!paths.has(path)) {
                paths.add(path, new JsonObject());
            }
            tags.add(endpoint.resource().name());
            Operation operation = new Operation(endpoint, schemas);
            paths.getAsJsonObject(path).add(endpoint.route().method().toLowerCase(Locale.ROOT), operation.describe());
        }
        JsonObject document = new JsonObject();
        document.addProperty("openapi", "3.1.0");
        document.add("info", info());
        document.add("servers", array(object("url", "/api/v1")));
        document.add("security", array(bearer()));
        JsonArray tagged = new JsonArray();
        tags.forEach(tag -> tagged.add(object("name", tag)));
        document.add("tags", tagged);
        document.add("paths", paths);
        document.add("components", components(schemas));
        return document;
    }

    private static JsonObject info() {
        JsonObject info = object("title", "Rapport");
        info.addProperty("version", "1");
        info.addProperty(
                "description",
                "People, organizations, relationships and what happened between them. The document grows and shrinks"
                        + " with the levels that are enabled.");
        return info;
    }

    private static JsonObject bearer() {
        JsonObject requirement = new JsonObject();
        requirement.add("bearer", new JsonArray());
        return requirement;
    }

    private static JsonObject components(Schemas schemas) {
        JsonObject scheme = object("type", "http");
        scheme.addProperty("scheme", "bearer");
        scheme.addProperty("description", "A token made with \"rapport token NAME\", or on the page My account.");
        JsonObject schemes = new JsonObject();
        schemes.add("bearer", scheme);
        JsonObject components = new JsonObject();
        components.add("securitySchemes", schemes);
        components.add("schemas", schemas.all());
        return components;
    }

    static JsonObject object(String name, String value) {
        JsonObject object = new JsonObject();
        object.addProperty(name, Objects.requireNonNull(value, name));
        return object;
    }

    static JsonArray array(JsonObject element) {
        JsonArray array = new JsonArray();
        array.add(element);
        return array;
    }
}
