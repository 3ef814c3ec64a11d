package rapport.store.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import rapport.api.paging.CursorInvalid;

/** The sorted values of a page's last row as one opaque word, which fits only the order that made it. */
final class CursorText {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            String.class, text -> text,
            UUID.class, UUID::fromString,
            Long.class, Long::valueOf,
            Integer.class, Integer::valueOf,
            Short.class, Short::valueOf,
            Double.class, Double::valueOf,
            Boolean.class, Boolean::valueOf,
            Instant.class, Instant::parse,
            LocalDate.class, LocalDate::parse);

    private final List<SortField<?>> order;
    private final String mark;

    CursorText(List<SortField<?>> order) {
        this.order = order;
        this.mark = Integer.toString(order.toString().hashCode(), Character.MAX_RADIX);
        for (SortField<?> sort : order) {
            if (!READERS.containsKey(sort.$field().getType())) {
                throw new IllegalArgumentException(
                        sort + " cannot be an order: " + sort.$field().getType());
            }
        }
    }

    String write(Record row) {
        JsonArray values = new JsonArray();
        values.add(mark);
        for (SortField<?> sort : order) {
            Object value = row.get(sort.$field());
            if (value == null) {
                throw new IllegalArgumentException(
                        "a list cannot be in the order of " + sort + ", which is null in " + row);
            }
            values.add(value.toString());
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(values.toString().getBytes(UTF_8));
    }

    List<Object> read(String cursor) {
        try {
            JsonElement json =
                    JsonParser.parseString(new String(Base64.getUrlDecoder().decode(cursor), UTF_8));
            JsonArray values = json.getAsJsonArray();
            if (values.size() != order.size() + 1
                    || !values.get(0).getAsString().equals(mark)) {
                throw new CursorInvalid(cursor);
            }
            List<Object> read = new ArrayList<>();
            for (int column = 0; column < order.size(); column++) {
                read.add(read(order.get(column).$field(), values.get(column + 1).getAsString()));
            }
            return read;
        } catch (CursorInvalid foreign) {
            throw foreign;
        } catch (JsonParseException
                | IllegalArgumentException
                | IllegalStateException
                | UnsupportedOperationException
                | DateTimeException malformed) {
            throw new CursorInvalid(cursor);
        }
    }

    private static Object read(Field<?> field, String text) {
        Function<String, Object> reader = READERS.get(field.getType());
        if (reader == null) {
            throw new IllegalArgumentException(field + " cannot be an order");
        }
        return reader.apply(text);
    }
}
