package rapport.api.rest;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;

/** A request to the HTTP API, already signed in. Used by one thread. */
public interface Call {

    Caller caller();

    /** The value of a variable of the route's path. */
    String path(String variable);

    /** The first value of a query parameter; nothing said is nothing asked. */
    Optional<String> findQuery(String parameter);

    /**
     * The identifier that {@code {id}} of the route's path is.
     *
     * @throws ResourceNotFound where it is none: what is malformed identifies nothing
     */
    default <I> I id(Function<UUID, I> type) {
        return id("id", type);
    }

    /** The same for another variable of the path. */
    default <I> I id(String variable, Function<UUID, I> type) {
        try {
            return type.apply(UUID.fromString(path(variable)));
        } catch (IllegalArgumentException malformed) {
            throw new ResourceNotFound("record \"" + path(variable) + "\"");
        }
    }

    /**
     * A query parameter, read.
     *
     * @throws IllegalArgumentException naming the parameter where the reading refuses it
     */
    default <T> Optional<T> query(String parameter, Function<String, T> reading) {
        return findQuery(parameter).map(text -> {
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException | DateTimeException malformed) {
                throw new IllegalArgumentException(
                        "query parameter " + parameter + " cannot be read: \"" + text + "\"", malformed);
            }
        });
    }

    /** Reads {@code true} or {@code false}, and refuses anything else. */
    static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false");
        };
    }

    /** {@code limit} (50 where not given) and {@code cursor}. */
    PageRequest page();

    /**
     * The JSON body.
     *
     * @throws IllegalArgumentException naming the field where the body is not such a record
     */
    <T> T body(Class<T> type) throws IOException;

    /**
     * What a record says after the merge patch (RFC 7396) in the body: what is sent replaces, null empties, and what is not
     * sent stays.
     *
     * @throws IllegalArgumentException naming the field where that is no such record
     */
    <T extends Record> T patched(T now) throws IOException;

    /**
     * The version that the client wants to change, as {@code If-Match} says: this one where it is among those that are named,
     * or where {@code *} stands for any; empty where the client said nothing.
     *
     * @param now the version that the record has
     */
    OptionalLong findVersion(long now);

    /**
     * The same, for routes that change nothing unguarded.
     *
     * @throws VersionMissing where the client said nothing
     */
    default long version(long now) {
        return findVersion(now).orElseThrow(VersionMissing::new);
    }

    /** The parts of a {@code multipart/form-data} body, in order; the content of each can be read once, in order. */
    List<Part> parts() throws IOException;

    /** A part of a form. */
    interface Part {

        String name();

        /** The name of the uploaded file; empty for an ordinary field. */
        Optional<String> findFileName();

        InputStream content() throws IOException;
    }
}
