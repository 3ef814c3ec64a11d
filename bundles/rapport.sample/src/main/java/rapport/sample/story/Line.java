package rapport.sample.story;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One thing that happened, as {@code stories.json} tells it. */
public final class Line {

    private final String account;
    private final JsonObject told;

    Line(String account, JsonObject told) {
        this.account = account;
        this.told = told;
    }

    /** With whom. */
    public String account() {
        return account;
    }

    /** How many days before the company is made. */
    public int daysAgo() {
        return whole("daysAgo");
    }

    /** What happened, in the word of its teller. */
    public String what() {
        return text("what");
    }

    public String text(String name) {
        return value(name).getAsString();
    }

    public @Nullable String findText(String name) {
        JsonElement value = told.get(name);
        return value == null ? null : value.getAsString();
    }

    public int whole(String name) {
        return value(name).getAsInt();
    }

    public @Nullable Double findNumber(String name) {
        JsonElement value = told.get(name);
        return value == null ? null : value.getAsDouble();
    }

    public boolean is(String name) {
        JsonElement value = told.get(name);
        return value != null && value.getAsBoolean();
    }

    /** The words of a list; none where the line has no such list. */
    public List<String> texts(String name) {
        JsonElement value = told.get(name);
        return value == null ? List.of() : stream(value.getAsJsonArray());
    }

    /** The name of a constant, written in lower case with blanks. */
    public <E extends Enum<E>> E word(String name, Class<E> kind) {
        return Enum.valueOf(kind, text(name).toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static List<String> stream(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }

    private JsonElement value(String name) {
        JsonElement value = told.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name + " in " + told);
        }
        return value;
    }

    @Override
    public String toString() {
        return account + ": " + told;
    }
}
