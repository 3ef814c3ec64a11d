package rapport.api.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializationContext;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import rapport.api.id.Id;
import rapport.api.party.Birthday;
import rapport.api.party.PartyId;

/** The one way in which records of the API become JSON in the journal and on the wire. Safe for use by many threads. */
public final class RecordsJson {

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .registerTypeHierarchyAdapter(Id.class, new IdAdapter())
            .registerTypeAdapterFactory(new ShorthandReading())
            .registerTypeAdapterFactory(new EnumReading())
            // For readers that know only the type; writers go by what a value is, and so need the annotation.
            .registerTypeAdapter(PartyId.class, new PartyIdJson())
            .registerTypeAdapter(Instant.class, new TextAdapter<>(Instant::parse))
            .registerTypeAdapter(LocalDate.class, new TextAdapter<>(LocalDate::parse))
            .registerTypeAdapter(Birthday.class, new TextAdapter<>(Birthday::parse))
            .create();

    private static final Set<Class<?>> TEXTS =
            Set.of(String.class, UUID.class, Instant.class, LocalDate.class, Birthday.class);

    private RecordsJson() {}

    /** A Gson that knows the API's types; nulls are left out. */
    public static Gson gson() {
        return GSON;
    }

    /** Whether values of that type are one JSON string, rather than a number, a flag, an array or an object. */
    public static boolean isText(Class<?> type) {
        return TEXTS.contains(type) || type.isEnum() || Id.class.isAssignableFrom(type);
    }

    /** Ids are written as their UUID; see {@link PartyIdJson} for those that may be of either kind. */
    private static final class IdAdapter implements JsonSerializer<Id>, JsonDeserializer<Id> {

        @Override
        public JsonElement serialize(Id id, Type type, JsonSerializationContext context) {
            return new JsonPrimitive(id.value().toString());
        }

        @Override
        public Id deserialize(JsonElement json, Type type, JsonDeserializationContext context) {
            try {
                return (Id) ((Class<?>) type)
                        .getDeclaredConstructor(UUID.class)
                        .newInstance(UUID.fromString(json.getAsString()));
            } catch (InvocationTargetException refused) {
                throw new JsonParseException("not an id: " + json, refused);
            } catch (ReflectiveOperationException | IllegalArgumentException malformed) {
                throw new JsonParseException("not an id: " + json, malformed);
            }
        }
    }

    /** A type that is its own text. */
    private record TextAdapter<T>(Parser<T> parser) implements JsonSerializer<T>, JsonDeserializer<T> {

        @Override
        public JsonElement serialize(T value, Type type, JsonSerializationContext context) {
            return new JsonPrimitive(value.toString());
        }

        @Override
        public T deserialize(JsonElement json, Type type, JsonDeserializationContext context) {
            try {
                return parser.parse(json.getAsString());
            } catch (RuntimeException malformed) {
                throw new JsonParseException("not a " + type.getTypeName() + ": " + json, malformed);
            }
        }
    }

    @FunctionalInterface
    private interface Parser<T> {
        T parse(String text);
    }
}
