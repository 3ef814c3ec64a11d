package rapport.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.annotations.SerializedName;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import rapport.api.id.Id;
import rapport.api.json.RecordsJson;
import rapport.api.json.Shorthand;
import rapport.api.party.Birthday;
import rapport.api.party.PartyId;

/** How records look on the wire: the names of their fields, what may be absent, and what a value is in plain words. */
final class Wire {

    /** False where the framework does not carry the annotations of nullness, so that nothing can be said of it. */
    static final boolean NULLNESS_IS_KNOWN = isMarked(Witness.class.getRecordComponents()[0].getAnnotatedType());

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,19}");

    private Wire() {}

    private record Witness(@Nullable String value) {}

    /** The components of a record by their name in JSON, in order. */
    static Map<String, RecordComponent> components(Class<?> type) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(name(type, component), component);
        }
        return components;
    }

    /** Whether a field may be null or absent; nothing is said where nullness is not known. */
    static boolean isNullable(RecordComponent component) {
        return isMarked(component.getAnnotatedType()) || isMarked(component);
    }

    /** Whether a field must be there. */
    static boolean isRequired(RecordComponent component) {
        return component.getType().isPrimitive() || (NULLNESS_IS_KNOWN && !isNullable(component));
    }

    /** Whether the code of a record says of each component that it may be null where it may. */
    static boolean saysWhatMayBeNull(Class<?> type) {
        for (Class<?> around = type; around != null; around = around.getEnclosingClass()) {
            if (around.isAnnotationPresent(NullMarked.class)) {
                return true;
            }
        }
        return type.getPackage().isAnnotationPresent(NullMarked.class);
    }

    /** Whether clients may send the record as its first component alone. */
    static boolean hasShorthand(Class<?> type) {
        return type.isRecord() && type.isAnnotationPresent(Shorthand.class);
    }

    /** A value that was sent as a record's first component alone, as the whole record; any other as it is. */
    static JsonElement inFull(JsonElement json, Class<?> type) {
        if (!hasShorthand(type)
                || !json.isJsonPrimitive()
                || !json.getAsJsonPrimitive().isString()) {
            return json;
        }
        JsonObject record = new JsonObject();
        record.add(components(type).keySet().iterator().next(), json);
        return record;
    }

    /** The constants of an enum as JSON carries them. */
    static String[] constants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(Field::isEnumConstant)
                .map(field -> {
                    SerializedName given = field.getAnnotation(SerializedName.class);
                    return given == null ? field.getName() : given.value();
                })
                .toArray(String[]::new);
    }

    /** Whether a value has the right form; Gson alone takes "5" for a number and any word for an enum's constant. */
    static boolean fits(JsonElement json, Class<?> type) {
        JsonPrimitive value = json.isJsonPrimitive() ? json.getAsJsonPrimitive() : null;
        if (type.isEnum()) {
            return value != null && Arrays.stream(constants(type)).anyMatch(value.getAsString()::equalsIgnoreCase);
        }
        if (RecordsJson.isText(type)) {
            return value != null && value.isString();
        }
        if (type == boolean.class || type == Boolean.class) {
            return value != null && value.isBoolean();
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return value != null
                    && value.isNumber()
                    && WHOLE.matcher(value.getAsString()).matches();
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return value != null && value.isNumber();
        }
        return true;
    }

    /** What a value of that type is, in words that follow "must be". */
    static String describe(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(constants(type)).collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == PartyId.class) {
            return "person: or organization: and an id";
        }
        if (Id.class.isAssignableFrom(type) || type == UUID.class) {
            return "an id";
        }
        if (type == Instant.class) {
            return "a time such as 2026-03-31T09:30:00Z";
        }
        if (type == LocalDate.class) {
            return "a date such as 2026-03-31";
        }
        if (type == Birthday.class) {
            return "a date such as 1984-02-29 or, without a year, --02-29";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        return type == String.class ? "a text" : "a text that can be read as " + type.getSimpleName();
    }

    private static String name(Class<?> type, RecordComponent component) {
        try {
            SerializedName given = type.getDeclaredField(component.getName()).getAnnotation(SerializedName.class);
            return given == null ? component.getName() : given.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException("record without a field for its component " + component, impossible);
        }
    }

    private static boolean isMarked(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(mark -> mark.annotationType().getSimpleName().equals("Nullable"));
    }
}
