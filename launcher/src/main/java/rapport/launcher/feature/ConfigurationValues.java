package rapport.launcher.feature;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.Map;

/** Typed properties of a configuration: {@code "days:Integer": 14}; without a type, what JSON says. */
final class ConfigurationValues {

    private ConfigurationValues() {}

    static Map<String, Object> read(JsonObject json) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry : json.entrySet()) {
            String[] keyAndType = entry.getKey().split(":", 2);
            values.put(keyAndType[0], value(entry.getValue(), keyAndType.length == 2 ? keyAndType[1] : ""));
        }
        return values;
    }

    private static Object value(JsonElement element, String type) {
        if (element instanceof JsonArray array) {
            return array.asList().stream().map(JsonElement::getAsString).toArray(String[]::new);
        }
        return primitive(element.getAsJsonPrimitive(), type);
    }

    private static Object primitive(JsonPrimitive value, String type) {
        return switch (type) {
            case "Integer" -> value.getAsInt();
            case "Long" -> value.getAsLong();
            case "Double" -> value.getAsDouble();
            case "Boolean" -> value.getAsBoolean();
            case "String" -> value.getAsString();
            case "" -> untyped(value);
            default -> throw new IllegalArgumentException("the type " + type + " is not known");
        };
    }

    private static Object untyped(JsonPrimitive value) {
        if (value.isBoolean()) {
            return value.getAsBoolean();
        }
        return value.isNumber() ? (Object) value.getAsLong() : value.getAsString();
    }
}
