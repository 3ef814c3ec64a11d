package rapport.followup.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import rapport.api.rest.Call;
import rapport.api.rest.ResourceNotFound;

/** Reads what a call asks for from its path and query. */
final class Asked {

    private Asked() {}

    /** The identifier in the path; what is none identifies nothing. */
    static <I> I path(Call call, Function<UUID, I> type) {
        try {
            return type.apply(UUID.fromString(call.path("id")));
        } catch (IllegalArgumentException malformed) {
            throw new ResourceNotFound("record \"" + call.path("id") + "\"");
        }
    }

    static <I> Optional<I> id(Call call, String parameter, Function<UUID, I> type) {
        return query(call, parameter, text -> type.apply(UUID.fromString(text)));
    }

    static Optional<LocalDate> day(Call call, String parameter) {
        return query(call, parameter, LocalDate::parse);
    }

    /** A query parameter, read. */
    static <T> Optional<T> query(Call call, String parameter, Function<String, T> reading) {
        return call.findQuery(parameter).map(text -> {
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException | DateTimeException malformed) {
                throw new IllegalArgumentException(
                        "query parameter " + parameter + " cannot be read: \"" + text + "\"", malformed);
            }
        });
    }
}
