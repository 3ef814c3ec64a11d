package rapport.rest;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.reflect.TypeToken;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.api.json.RecordsJson;
import rapport.api.outcome.Objection;

/** Compares a JSON value with the record that it should become, and names every field that does not fit. */
final class RecordCheck {

    private final Gson gson;
    private final List<Objection> objections = new ArrayList<>();

    RecordCheck(Gson gson) {
        this.gson = gson;
    }

    /** What is wrong; empty where Gson will read the value without complaint. */
    List<Objection> check(JsonElement json, Type type) {
        examine(json, type, "");
        return List.copyOf(objections);
    }

    /** What is wrong with a merge patch, or with the value that it leads to. */
    List<Objection> check(JsonElement patch, JsonElement patched, Class<?> type) {
        if (patch.isJsonObject()) {
            Map<String, RecordComponent> components = Wire.components(type);
            patch.getAsJsonObject().asMap().forEach((name, value) -> {
                if (value.isJsonNull() && !components.containsKey(name)) {
                    object(name, "field.unknown", "is not known here" + known(components));
                }
            });
        }
        return check(patched, type);
    }

    private void examine(JsonElement given, Type type, String path) {
        if (given.isJsonNull()) {
            return;
        }
        JsonElement json = Wire.inFull(given, TypeToken.get(type).getRawType());
        Type[] arguments = type instanceof ParameterizedType generic ? generic.getActualTypeArguments() : new Type[0];
        Class<?> raw = TypeToken.get(type).getRawType();
        if (raw.isRecord() && !RecordsJson.isText(raw)) {
            examineRecord(json, raw, path);
        } else if (Collection.class.isAssignableFrom(raw) && arguments.length == 1) {
            examineList(json, arguments[0], path);
        } else if (Map.class.isAssignableFrom(raw) && arguments.length == 2) {
            examineMap(json, arguments[1], path);
        } else {
            attempt(json, type, path, "must be " + Wire.describe(raw));
        }
    }

    private void examineRecord(JsonElement json, Class<?> raw, String path) {
        if (!json.isJsonObject()) {
            object(path, "field.type", Wire.hasShorthand(raw) ? "must be a text or an object" : "must be an object");
            return;
        }
        int before = objections.size();
        Map<String, RecordComponent> components = Wire.components(raw);
        json.getAsJsonObject().asMap().forEach((name, value) -> {
            RecordComponent component = components.get(name);
            if (component == null) {
                object(join(path, name), "field.unknown", "is not known here" + known(components));
            } else if (value.isJsonNull() && component.getType().isPrimitive()) {
                object(join(path, name), "field.required", "must not be null");
            } else {
                examine(value, component.getGenericType(), join(path, name));
            }
        });
        if (objections.size() == before) {
            attempt(json, raw, path, "is not valid");
        }
    }

    private void examineList(JsonElement json, Type item, String path) {
        if (!json.isJsonArray()) {
            object(path, "field.type", "must be an array");
            return;
        }
        for (int i = 0; i < json.getAsJsonArray().size(); i++) {
            JsonElement element = json.getAsJsonArray().get(i);
            if (element.isJsonNull()) {
                object(path + "[" + i + "]", "field.required", "must not be null");
            }
            examine(element, item, path + "[" + i + "]");
        }
    }

    private void examineMap(JsonElement json, Type value, String path) {
        if (!json.isJsonObject()) {
            object(path, "field.type", "must be an object");
            return;
        }
        json.getAsJsonObject().asMap().forEach((name, element) -> examine(element, value, join(path, name)));
    }

    /** Lets Gson build the value; a record's own check may still say no. */
    private void attempt(JsonElement json, Type type, String path, String otherwise) {
        if (json.isJsonPrimitive() && json.getAsString().indexOf('\0') >= 0) {
            object(path, "field.invalid", "holds the character NUL, which no text has");
            return;
        }
        if (!Wire.fits(json, TypeToken.get(type).getRawType())) {
            object(path, "field.type", otherwise);
            return;
        }
        try {
            Object made = gson.getAdapter(TypeToken.get(type)).fromJsonTree(json);
            if (made == null) {
                object(path, "field.type", otherwise);
            } else if (made instanceof Record record && !RecordsJson.isText(record.getClass())) {
                requireWhole(record, path);
            }
        } catch (RuntimeException refused) {
            explain(json, TypeToken.get(type).getRawType(), path, refused, otherwise);
        }
    }

    /** A record may put something of its own in the place of what is missing; where it does not, it was made of too little. */
    private void requireWhole(Record made, String path) {
        if (!Wire.saysWhatMayBeNull(made.getClass())) {
            return;
        }
        Wire.components(made.getClass()).forEach((name, component) -> {
            if (Wire.isRequired(component) && value(made, component) == null) {
                object(join(path, name), "field.required", "is missing");
            }
        });
    }

    private static @Nullable Object value(Record made, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // records of bodies are seldom public
            return accessor.invoke(made);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(component + " cannot be read", impossible);
        }
    }

    private void explain(JsonElement json, Class<?> raw, String path, RuntimeException refused, String otherwise) {
        Throwable cause = refused;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof NullPointerException && raw.isRecord() && json.isJsonObject()) {
            List<String> missing = missing(json, raw);
            if (Wire.NULLNESS_IS_KNOWN || missing.size() == 1) {
                missing.forEach(name -> object(join(path, name), "field.required", "is missing"));
            } else if (!missing.isEmpty()) {
                object(path, "field.required", "lacks something that it needs; missing: " + String.join(", ", missing));
            }
            if (!missing.isEmpty()) {
                return;
            }
        }
        boolean ownWords = raw.isRecord() && !RecordsJson.isText(raw) && cause instanceof IllegalArgumentException;
        String words = ownWords ? Objects.requireNonNullElse(cause.getMessage(), otherwise) : otherwise;
        object(path, ownWords ? "field.invalid" : "field.type", words);
    }

    /** Components that must not be null and have no value: the likely reason why a record could not be made. */
    private static List<String> missing(JsonElement json, Class<?> raw) {
        return Wire.components(raw).entrySet().stream()
                .filter(entry -> !Wire.isNullable(entry.getValue())
                        && !entry.getValue().getType().isPrimitive())
                .map(Map.Entry::getKey)
                .filter(name -> !json.getAsJsonObject().has(name)
                        || json.getAsJsonObject().get(name).isJsonNull())
                .toList();
    }

    private static String known(Map<String, RecordComponent> components) {
        return components.keySet().stream().collect(Collectors.joining(", ", "; known: ", ""));
    }

    private void object(String path, String key, String what) {
        String subject = path.isEmpty() ? "the body" : path;
        objections.add(new Objection(path, key, Map.of("field", subject), subject + " " + what));
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
