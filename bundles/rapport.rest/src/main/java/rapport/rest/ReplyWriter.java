package rapport.rest;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import rapport.api.paging.Count;
import rapport.api.paging.Slice;
import rapport.api.rest.Reply;

/** Writes what a resource answered. */
final class ReplyWriter {

    static final String ROOT = "/api/v1/";
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final boolean headOnly;

    ReplyWriter(HttpServletRequest request, HttpServletResponse response, boolean headOnly) {
        this.request = request;
        this.response = response;
        this.headOnly = headOnly;
    }

    void write(Reply reply, Gson gson) throws IOException {
        if (reply.body() instanceof Reply.Objections refused) {
            throw HttpRefusal.invalid(refused.errors());
        }
        if (reply.location() != null) {
            response.setHeader("Location", ROOT + reply.location());
        }
        if (reply.version() != null && isKnown(EntityTag.of(reply.version()), reply.status())) {
            response.setStatus(NOT_MODIFIED);
            return;
        }
        response.setStatus(reply.status());
        if (reply.stream() != null) {
            stream(reply, reply.stream());
        } else if (reply.body() != null) {
            response.setContentType("application/json");
            Utf8Body body = new Utf8Body(response, headOnly);
            writeJson(reply.body(), gson, body);
            body.finish();
        }
    }

    void write(Problem problem, String id) throws IOException {
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setContentType("application/problem+json");
        byte[] document = problem.asJson(id);
        response.setContentLength(document.length);
        if (!headOnly) {
            response.getOutputStream().write(document);
        }
    }

    private boolean isKnown(String tag, int status) {
        response.setHeader("ETag", tag);
        boolean reading = headOnly || request.getMethod().equals("GET");
        return reading && status == OK && EntityTag.isIn(request.getHeader("If-None-Match"), tag);
    }

    private void stream(Reply reply, Reply.Stream stream) throws IOException {
        response.setContentType(reply.contentType());
        if (!headOnly) {
            stream.writeTo(response.getOutputStream());
        }
    }

    // Objects are written by their own class: a route's word on what it answers is only for its description.
    private static void writeJson(Object value, Gson gson, Utf8Body body) throws IOException {
        JsonWriter json = gson.newJsonWriter(body);
        if (value instanceof Slice<?> slice) {
            writeSlice(slice, gson, json);
        } else {
            writeValue(value, gson, json);
        }
    }

    private static void writeSlice(Slice<?> slice, Gson gson, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("items").beginArray();
        for (Object item : slice.items()) {
            writeValue(item, gson, json);
        }
        json.endArray();
        if (slice.nextCursor() != null) {
            json.name("nextCursor").value(slice.nextCursor());
        }
        Count count = slice.count();
        if (count != null) {
            json.name("count");
            writeValue(count, gson, json);
        }
        json.endObject();
    }

    @SuppressWarnings("unchecked")
    private static void writeValue(Object value, Gson gson, JsonWriter json) throws IOException {
        TypeAdapter<Object> adapter = (TypeAdapter<Object>) gson.getAdapter(value.getClass());
        adapter.write(json, value);
    }
}
