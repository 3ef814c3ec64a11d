package rapport.rest;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import rapport.api.outcome.Objection;

/**
 * What went wrong, as RFC 9457 writes it down.
 *
 * @param status the HTTP status
 * @param kind the stable end of its type: {@code urn:rapport:problem:kind}
 * @param detail what went wrong this time, in a sentence
 * @param errors which fields are wrong, and why
 * @param headers that belong to the status, such as {@code Allow}
 */
record Problem(int status, String kind, String detail, List<Objection> errors, Map<String, String> headers) {

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "The request is malformed"),
            Map.entry(401, "Sign in first"),
            Map.entry(403, "Not permitted"),
            Map.entry(404, "Not found"),
            Map.entry(405, "Not possible here"),
            Map.entry(409, "It contradicts what is there"),
            Map.entry(412, "It was changed meanwhile"),
            Map.entry(413, "The body is too large"),
            Map.entry(415, "The body's type is not understood"),
            Map.entry(422, "Refused"),
            Map.entry(428, "Say which version this changes"),
            Map.entry(500, "Something broke on our side"),
            Map.entry(503, "Not available at the moment"));

    static Problem of(int status, String kind, String detail) {
        return new Problem(status, kind, detail, List.of(), Map.of());
    }

    static Problem refused(List<Objection> objections) {
        String detail = objections.size() == 1 ? objections.get(0).sentence() : objections.size() + " fields are wrong";
        return new Problem(422, "refused", detail, objections, Map.of());
    }

    Problem with(Map<String, String> more) {
        return new Problem(status, kind, detail, errors, more);
    }

    /** The document, naming the request in which it happened. */
    byte[] asJson(String request) {
        StringWriter text = new StringWriter();
        try {
            JsonWriter json = new JsonWriter(text);
            json.beginObject();
            json.name("type").value("urn:rapport:problem:" + kind);
            json.name("title").value(TITLES.getOrDefault(status, "It did not work"));
            json.name("status").value(status);
            json.name("detail").value(detail);
            json.name("instance").value("urn:rapport:request:" + request);
            writeErrors(json);
            json.endObject();
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory failed", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void writeErrors(JsonWriter json) throws IOException {
        if (errors.isEmpty()) {
            return;
        }
        json.name("errors").beginArray();
        for (Objection error : errors) {
            json.beginObject();
            json.name("field").value(error.field());
            json.name("key").value(error.key());
            json.name("detail").value(error.sentence());
            json.endObject();
        }
        json.endArray();
    }
}
