package rapport.access.console;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import rapport.api.journal.JournalEntry;
import rapport.console.api.Texts;

/** An entry of the journal in words: what happened, to whom, and which fields are otherwise now. */
public final class EntryText {

    private static final List<String> NAMES =
            List.of("name", "title", "topic", "what", "words", "login", "level", "module");

    /** Said elsewhere on the page, or of no use to people. */
    private static final Set<String> UNTOLD = Set.of("id", "version");

    private EntryText() {}

    /** A field that is otherwise now; an empty text where there was or is nothing. */
    public record Difference(String field, String was, String is) {}

    /** {@code PersonAdded} is "Person added", or what the reader's language calls it. */
    static String event(JournalEntry entry, Texts text) {
        return text.find("event." + entry.event()).orElseGet(() -> spaced(entry.event()));
    }

    /** The name of what was changed, as it was then; its kind where it has none. */
    static String subject(JournalEntry entry) {
        return Stream.of(read(entry.is()), read(entry.was()))
                .flatMap(Optional::stream)
                .map(EntryText::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> spaced(entry.subject().kind()));
    }

    static List<Difference> differences(JournalEntry entry) {
        JsonObject was = read(entry.was()).orElseGet(JsonObject::new);
        JsonObject is = read(entry.is()).orElseGet(JsonObject::new);
        TreeSet<String> fields = new TreeSet<>(was.keySet());
        fields.addAll(is.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String field : fields) {
            JsonElement before = was.get(field);
            JsonElement after = is.get(field);
            if (!UNTOLD.contains(field) && !words(before).equals(words(after))) {
                differences.add(new Difference(spaced(field), words(before), words(after)));
            }
        }
        return differences;
    }

    private static Optional<JsonObject> read(@Nullable String json) {
        try {
            return Optional.ofNullable(json)
                    .map(JsonParser::parseString)
                    .filter(JsonElement::isJsonObject)
                    .map(JsonElement::getAsJsonObject);
        } catch (JsonParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String name(JsonObject record) {
        String person = Stream.of("givenName", "familyName")
                .map(record::get)
                .filter(part -> part != null && part.isJsonPrimitive())
                .map(JsonElement::getAsString)
                .collect(Collectors.joining(" "));
        if (!person.isBlank()) {
            return person;
        }
        return NAMES.stream()
                .map(record::get)
                .filter(value -> value != null && value.isJsonPrimitive())
                .map(JsonElement::getAsString)
                .findFirst()
                .orElse("");
    }

    private static String words(@Nullable JsonElement value) {
        if (value == null || value.isJsonNull()) {
            return "";
        }
        if (value.isJsonPrimitive()) {
            return value.getAsString();
        }
        if (value instanceof JsonArray array) {
            return StreamSupport.stream(array.spliterator(), false)
                    .map(EntryText::words)
                    .collect(Collectors.joining(", "));
        }
        return value.getAsJsonObject().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + words(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** {@code lastSignInAt} is "Last sign in at". */
    private static String spaced(String name) {
        String apart = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return apart.isEmpty() ? apart : apart.substring(0, 1).toUpperCase(Locale.ROOT) + apart.substring(1);
    }
}
