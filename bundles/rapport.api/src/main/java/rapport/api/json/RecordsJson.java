package rapport.api.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.api.id.Id;
import rapport.api.party.Birthday;
import rapport.api.party.PartyId;

/** The one way in which records of the API become JSON in the journal and on the wire. Safe for use by many threads. */
public final class RecordsJson {

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .registerTypeAdapterFactory(new IdFactory())
            .registerTypeAdapterFactory(new ShorthandReading())
            .registerTypeAdapterFactory(new EnumReading())
            // For readers that know only the type; writers go by what a value is, and so need the annotation.
            .registerTypeAdapter(PartyId.class, new PartyIdJson())
            .registerTypeAdapter(Instant.class, text(Instant.class, Instant::parse))
            .registerTypeAdapter(LocalDate.class, text(LocalDate.class, LocalDate::parse))
            .registerTypeAdapter(
                    Locale.class,
                    new TextAdapter<>("a language", RecordsJson::language, Locale::toLanguageTag).nullSafe())
            .registerTypeAdapter(Birthday.class, text(Birthday.class, Birthday::parse))
            .create();

    private static final Set<Class<?>> TEXTS =
            Set.of(String.class, UUID.class, Instant.class, LocalDate.class, Locale.class, Birthday.class);

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
    private static final class IdFactory implements TypeAdapterFactory {

        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
            Class<? super T> raw = type.getRawType();
            if (!Id.class.isAssignableFrom(raw) || !raw.isRecord()) {
                return null;
            }
            Constructor<? super T> constructor = constructor(raw);
            return new TextAdapter<>(
                            "an id",
                            text -> made((Constructor<T>) constructor, UUID.fromString(text)),
                            id -> ((Id) id).value().toString())
                    .nullSafe();
        }

        private static <T> Constructor<T> constructor(Class<T> type) {
            try {
                return type.getDeclaredConstructor(UUID.class);
            } catch (NoSuchMethodException missing) {
                throw new IllegalArgumentException(type + " cannot be made of a UUID", missing);
            }
        }

        private static <T> T made(Constructor<T> constructor, UUID value) {
            try {
                return constructor.newInstance(value);
            } catch (ReflectiveOperationException refused) {
                throw new IllegalArgumentException(refused);
            }
        }
    }

    private static Locale language(String tag) {
        return new Locale.Builder().setLanguageTag(tag).build();
    }

    private static <T> TypeAdapter<T> text(Class<T> type, Function<String, T> parser) {
        return new TextAdapter<T>("a " + type.getTypeName(), parser, Object::toString).nullSafe();
    }

    /** A type that is one text. */
    private static final class TextAdapter<T> extends TypeAdapter<T> {

        private final String what;
        private final Function<String, T> parser;
        private final Function<T, String> printer;

        TextAdapter(String what, Function<String, T> parser, Function<T, String> printer) {
            this.what = what;
            this.parser = parser;
            this.printer = printer;
        }

        @Override
        public void write(JsonWriter json, T value) throws IOException {
            json.value(printer.apply(value));
        }

        @Override
        public T read(JsonReader json) throws IOException {
            String text = json.nextString();
            try {
                return parser.apply(text);
            } catch (RuntimeException malformed) {
                throw new JsonParseException("not " + what + ": " + text, malformed);
            }
        }
    }
}
