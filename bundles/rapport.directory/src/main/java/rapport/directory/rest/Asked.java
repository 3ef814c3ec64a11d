package rapport.directory.rest;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import rapport.api.rest.Call;
import rapport.api.rest.ResourceNotFound;

/** Reads what a call asks for from its path and query. */
final class Asked {

    private Asked() {}

    /** The identifier in the path; what is none identifies nothing. */
    static <I> I id(Call call, Function<UUID, I> type) {
        try {
            return type.apply(UUID.fromString(call.path("id")));
        } catch (IllegalArgumentException malformed) {
            throw new ResourceNotFound("record \"" + call.path("id") + "\"");
        }
    }

    /** A query parameter, read. */
    static <T> Optional<T> query(Call call, String parameter, Function<String, T> reading) {
        return call.findQuery(parameter).map(text -> read(parameter, text, reading));
    }

    /** A text, read. */
    static <T> T read(String name, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new IllegalArgumentException(name + " cannot be read: \"" + text + "\"", malformed);
        }
    }

    static boolean yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("true or false");
        }
        return text.equals("true");
    }

    static Optional<Boolean> ours(Call call) {
        return query(call, "ours", Asked::yesOrNo);
    }

    /** The constant that {@code sort} names, with or without a minus before it. */
    static <E extends Enum<E>> E sort(Call call, Class<E> sorts, E usual) {
        return query(
                        call,
                        "sort",
                        text -> Enum.valueOf(sorts, text.replaceFirst("^-", "").toUpperCase(java.util.Locale.ROOT)))
                .orElse(usual);
    }

    static boolean isDescending(Call call) {
        return call.findQuery("sort").filter(sort -> sort.startsWith("-")).isPresent();
    }
}
