package rapport.api.json;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads records that are marked with {@link Shorthand} from their first component as well; writes them in full. */
final class ShorthandReading implements TypeAdapterFactory {

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Class<? super T> raw = type.getRawType();
        return raw.isAnnotationPresent(Shorthand.class)
                ? new Reading<>(gson.getDelegateAdapter(this, type), raw.getRecordComponents()[0].getName())
                : null;
    }

    private static final class Reading<T> extends TypeAdapter<T> {

        private final TypeAdapter<T> inFull;
        private final String first;

        Reading(TypeAdapter<T> inFull, String first) {
            this.inFull = inFull;
            this.first = first;
        }

        @Override
        public void write(JsonWriter out, T value) throws IOException {
            inFull.write(out, value);
        }

        @Override
        public T read(JsonReader in) throws IOException {
            if (in.peek() != JsonToken.STRING) {
                return inFull.read(in);
            }
            JsonElement text = JsonParser.parseReader(in);
            JsonObject record = new JsonObject();
            record.add(first, text);
            return inFull.fromJsonTree(record);
        }
    }
}
