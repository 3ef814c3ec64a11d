package rapport.api.json;

import com.google.gson.Gson;
import com.google.gson.JsonPrimitive;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the constants of enums in whatever case they are written; what is written stays in capitals. */
final class EnumReading implements TypeAdapterFactory {

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        return type.getRawType().isEnum() ? new Reading<>(gson.getDelegateAdapter(this, type)) : null;
    }

    private static final class Reading<T> extends TypeAdapter<T> {

        private final TypeAdapter<T> inCapitals;

        Reading(TypeAdapter<T> inCapitals) {
            this.inCapitals = inCapitals;
        }

        @Override
        public void write(JsonWriter out, T value) throws IOException {
            inCapitals.write(out, value);
        }

        @Override
        public T read(JsonReader in) throws IOException {
            if (in.peek() != JsonToken.STRING) {
                return inCapitals.read(in);
            }
            String text = in.nextString();
            T exactly = read(text);
            return exactly == null ? read(text.toUpperCase(Locale.ROOT)) : exactly;
        }

        private T read(String text) {
            return inCapitals.fromJsonTree(new JsonPrimitive(text));
        }
    }
}
