package rapport.climate.rest;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import rapport.api.rest.Call;
import rapport.api.rest.ResourceNotFound;

/** Reads what a call asks for from its path and query. */
final class Asked {

    private Asked() {}

    /** The identifier in the path; what is none identifies nothing. */
    static <I> I id(Call call, String variable, Function<UUID, I> type) {
        try {
            return type.apply(UUID.fromString(call.path(variable)));
        } catch (IllegalArgumentException malformed) {
            throw new ResourceNotFound("record \"" + call.path(variable) + "\"");
        }
    }

    /** A query parameter, read. */
    static <T> Optional<T> query(Call call, String parameter, Function<String, T> reading) {
        return call.findQuery(parameter).map(text -> {
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException malformed) {
                throw new IllegalArgumentException(
                        "query parameter " + parameter + " cannot be read: \"" + text + "\"", malformed);
            }
        });
    }
}
