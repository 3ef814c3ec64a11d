package rapport.rest;

import static rapport.rest.Description.object;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import rapport.api.id.Id;
import rapport.api.json.NotRead;
import rapport.api.json.RecordsJson;
import rapport.api.party.Birthday;
import rapport.api.party.PartyId;

/** JSON schemas of records, each described once and referred to by name. */
final class Schemas {

    private static final String PROBLEM = "Problem";

    private final JsonObject all = new JsonObject();
    private final Map<Class<?>, String> names = new HashMap<>();
    private boolean taking;

    /** Every schema that was referred to, by name. */
    JsonObject all() {
        return all;
    }

    /** The schema of a body that we take, in which numbers and flags may be left out. */
    JsonObject ofBody(Type type) {
        taking = true;
        try {
            return of(type);
        } finally {
            taking = false;
        }
    }

    /** The schema of a merge patch of a record, in which everything may be left out. */
    JsonObject ofPatch(Class<?> type) {
        JsonObject body = ofBody(type);
        JsonObject whole = all.getAsJsonObject(names.get(type));
        if (whole == null || !whole.has("required")) {
            return body;
        }
        String name = names.get(type) + "Patch";
        JsonObject patch = whole.deepCopy();
        patch.remove("required");
        all.add(name, patch);
        return reference(name);
    }

    /** The schema of a type: in place, or a reference. */
    JsonObject of(Type type) {
        Class<?> raw = TypeToken.get(type).getRawType();
        Type[] arguments = type instanceof ParameterizedType generic ? generic.getActualTypeArguments() : new Type[0];
        if (RecordsJson.isText(raw)) {
            return text(raw);
        }
        if (raw.isRecord()) {
            JsonObject record = reference(named(raw));
            return Wire.hasShorthand(raw) ? either(text(), record) : record;
        }
        if (Collection.class.isAssignableFrom(raw)) {
            JsonObject array = object("type", "array");
            array.add("items", arguments.length == 1 ? of(arguments[0]) : new JsonObject());
            return array;
        }
        if (Map.class.isAssignableFrom(raw)) {
            JsonObject map = object("type", "object");
            map.add("additionalProperties", arguments.length == 2 ? of(arguments[1]) : new JsonObject());
            return map;
        }
        return plain(raw);
    }

    /** A page of a list. */
    static JsonObject page(JsonObject item) {
        JsonObject items = object("type", "array");
        items.add("items", item);
        JsonObject cursor = text();
        cursor.addProperty("description", "Where the next page begins; absent on the last one");
        JsonObject properties = new JsonObject();
        properties.add("items", items);
        properties.add("nextCursor", cursor);
        JsonObject page = object("type", "object");
        page.add("properties", properties);
        JsonArray required = new JsonArray();
        required.add("items");
        page.add("required", required);
        return page;
    }

    JsonObject problem() {
        if (!all.has(PROBLEM)) {
            JsonObject error = object("type", "object");
            error.add("properties", properties("field", "key", "detail"));
            JsonObject errors = object("type", "array");
            errors.add("items", error);
            JsonObject properties = properties("type", "title", "detail", "instance");
            properties.add("status", number("integer"));
            properties.add("errors", errors);
            JsonObject problem = object("type", "object");
            problem.addProperty("description", "What went wrong (RFC 9457); instance names the request in our logs.");
            problem.add("properties", properties);
            all.add(PROBLEM, problem);
        }
        return reference(PROBLEM);
    }

    static JsonObject text() {
        return object("type", "string");
    }

    static JsonObject number(String type) {
        return object("type", type);
    }

    private static JsonObject properties(String... texts) {
        JsonObject properties = new JsonObject();
        for (String name : texts) {
            properties.add(name, text());
        }
        return properties;
    }

    private static JsonObject text(Class<?> raw) {
        JsonObject text = text();
        if (raw.isEnum()) {
            JsonArray constants = new JsonArray();
            for (String constant : Wire.constants(raw)) {
                constants.add(constant);
            }
            text.add("enum", constants);
        } else if (raw == PartyId.class) {
            text.addProperty("pattern", "^(person|organization):[0-9a-fA-F-]{36}$");
        } else if (Id.class.isAssignableFrom(raw) || raw == UUID.class) {
            text.addProperty("format", "uuid");
        } else if (raw == Instant.class) {
            text.addProperty("format", "date-time");
        } else if (raw == LocalDate.class) {
            text.addProperty("format", "date");
        } else if (raw == Birthday.class) {
            text.addProperty("pattern", "^([0-9]{4}|-)-[0-9]{2}-[0-9]{2}$");
        }
        return text;
    }

    private static JsonObject plain(Class<?> raw) {
        if (raw == boolean.class || raw == Boolean.class) {
            return object("type", "boolean");
        }
        if (raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class) {
            JsonObject whole = number("integer");
            whole.addProperty("format", raw == int.class || raw == Integer.class ? "int32" : "int64");
            return whole;
        }
        if (raw.isPrimitive() || Number.class.isAssignableFrom(raw)) {
            return number("number");
        }
        return new JsonObject();
    }

    private String named(Class<?> type) {
        String known = names.get(type);
        if (known != null) {
            return known;
        }
        String name = freeName(type);
        names.put(type, name);
        JsonObject schema = object("type", "object");
        // Named before it is complete, for records that hold their own kind.
        all.add(name, schema);
        JsonObject properties = new JsonObject();
        JsonArray required = new JsonArray();
        Wire.components(type).forEach((field, component) -> {
            properties.add(field, of(component));
            if (Wire.isRequired(component) && !(taking && component.getType().isPrimitive())) {
                required.add(field);
            }
        });
        schema.add("properties", properties);
        if (!required.isEmpty()) {
            schema.add("required", required);
        }
        return name;
    }

    private JsonObject of(RecordComponent component) {
        JsonObject schema = of(component.getGenericType());
        if (Wire.isNullable(component)) {
            schema = orNull(schema);
        }
        if (component.isAnnotationPresent(NotRead.class)) {
            schema.addProperty("readOnly", true);
        }
        return schema;
    }

    private static JsonObject orNull(JsonObject schema) {
        if (!schema.has("type")) {
            return schema.isEmpty() ? schema : either(schema, object("type", "null"));
        }
        JsonArray types = new JsonArray();
        types.add(schema.get("type"));
        types.add("null");
        schema.add("type", types);
        if (schema.has("enum")) {
            schema.getAsJsonArray("enum").add(JsonNull.INSTANCE);
        }
        return schema;
    }

    private static JsonObject either(JsonObject one, JsonObject other) {
        JsonArray both = new JsonArray();
        both.add(one);
        both.add(other);
        JsonObject either = new JsonObject();
        either.add("anyOf", both);
        return either;
    }

    private String freeName(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        String name = enclosing == null || !enclosing.isRecord()
                ? type.getSimpleName()
                : enclosing.getSimpleName() + "." + type.getSimpleName();
        String free = name;
        for (int i = 2; names.containsValue(free) || free.equals(PROBLEM); i++) {
            free = name + i;
        }
        return free;
    }

    private static JsonObject reference(String name) {
        return object("$ref", "#/components/schemas/" + name);
    }
}
