package rapport.console.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What came in a query or a form, by name. Blank counts as absent, and texts come without surrounding space. */
public record Parameters(Map<String, List<String>> values) {

    public static final Parameters NONE = new Parameters(Map.of());

    public Parameters {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, texts) -> copy.put(name, List.copyOf(texts)));
        values = copy;
    }

    /** One value per name: {@code Parameters.of("givenName", "Ada", "familyName", "Lovelace")}. */
    public static Parameters of(String... namesAndValues) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return new Parameters(values);
    }

    /** The first value as it was typed, without surrounding space; empty where there is none. */
    public String text(String name) {
        List<String> found = values.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.get(0).strip();
    }

    public Optional<String> find(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    /** Every value that is not blank. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** Whether a checkbox was ticked. */
    public boolean isOn(String name) {
        return has(name) && !"false".equals(text(name)) && !"off".equals(text(name));
    }

    /** The number; empty where it is absent or no whole number. */
    public OptionalInt findNumber(String name) {
        return findAs(name, Integer::valueOf).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** The date as date fields send it, {@code 2026-03-31}; empty where it is absent or none. */
    public Optional<LocalDate> findDate(String name) {
        return findAs(name, LocalDate::parse);
    }

    /** The identifier; empty where it is absent or malformed. */
    public Optional<UUID> findId(String name) {
        return findAs(name, UUID::fromString);
    }

    /** The constant of that name in any case; empty where it is absent or unknown. */
    public <E extends Enum<E>> Optional<E> findChoice(String name, Class<E> choices) {
        return find(name)
                .flatMap(text -> Arrays.stream(choices.getEnumConstants())
                        .filter(choice -> choice.name().equalsIgnoreCase(text))
                        .findFirst());
    }

    /** The value read by the function; empty where it is absent or the function refuses it. */
    public <T> Optional<T> findAs(String name, Function<String, T> reading) {
        try {
            return find(name).map(reading);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** These parameters with one name set to one value, or without it where the value is blank. */
    public Parameters with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.remove(name);
        if (!value.isBlank()) {
            changed.put(name, List.of(value));
        }
        return new Parameters(changed);
    }

    /** These parameters without a name. */
    public Parameters without(String name) {
        return with(name, "");
    }

    /** {@code ?name=value&…} for a link, or nothing where there are none. */
    public String asQuery() {
        String pairs = values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return pairs.isEmpty() ? "" : "?" + pairs;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
