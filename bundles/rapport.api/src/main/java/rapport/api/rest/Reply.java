package rapport.api.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.Slice;

/**
 * An answer of the HTTP API.
 *
 * @param status the HTTP status
 * @param body a record, or a {@link Slice} of records, written as JSON; null for none
 * @param location the value of {@code Location}, below {@code /api/v1/}; null for none
 * @param version what the {@code ETag} is made of; null for none
 * @param stream writes a body that is not JSON; null for none
 * @param contentType of the stream; null for JSON
 */
public record Reply(
        int status,
        @Nullable Object body,
        @Nullable String location,
        @Nullable Long version,
        @Nullable Stream stream,
        @Nullable String contentType) {

    /** Writes a body. */
    @FunctionalInterface
    public interface Stream {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Refused by the domain: becomes a problem document with all objections. */
    public record Objections(List<Objection> errors) {

        public Objections {
            errors = List.copyOf(errors);
        }
    }

    public static Reply ok(Object body) {
        return new Reply(200, body, null, null, null, null);
    }

    /** With an ETag made of the record's version. */
    public static Reply ok(Object body, long version) {
        return new Reply(200, body, null, version, null, null);
    }

    public static Reply created(String location, Object body, long version) {
        return new Reply(201, body, location, version, null, null);
    }

    public static Reply accepted(String location, Object body) {
        return new Reply(202, body, location, null, null, null);
    }

    public static Reply noContent() {
        return new Reply(204, null, null, null, null, null);
    }

    public static Reply refused(List<Objection> objections) {
        return new Reply(422, new Objections(objections), null, null, null, null);
    }

    public static Reply stream(String contentType, Stream stream) {
        return new Reply(200, null, null, null, stream, contentType);
    }

    /** What was done, told by {@code then}; a refusal as 422 with its objections. */
    public static <T> Reply of(Outcome<T> outcome, Function<T, Reply> then) {
        return outcome.findValue().map(then).orElseGet(() -> refused(outcome.objections()));
    }
}
