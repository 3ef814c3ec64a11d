package rapport.rest;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import rapport.api.json.MergePatch;
import rapport.api.outcome.Objection;

/** Reads JSON bodies into records, and says exactly where one is not such a record: all fields at once. */
final class BodyReader {

    private static final int DEEPEST = 32;

    private final Gson gson;

    BodyReader(Gson gson) {
        this.gson = gson;
    }

    Gson gson() {
        return gson;
    }

    <T> T read(byte[] body, Class<T> type) {
        JsonElement tree = parse(body);
        return make(tree, type, new RecordCheck(gson).check(tree, type));
    }

    /** The record after the merge patch in the body. */
    @SuppressWarnings("unchecked")
    <T extends Record> T patch(byte[] body, T now) {
        JsonElement patch = parse(body);
        JsonElement tree = MergePatch.apply(gson.toJsonTree(now), patch);
        Class<T> type = (Class<T>) now.getClass();
        return make(tree, type, new RecordCheck(gson).check(patch, tree, type));
    }

    private <T> T make(JsonElement tree, Class<T> type, List<Objection> objections) {
        if (!objections.isEmpty()) {
            throw HttpRefusal.invalid(objections);
        }
        T read = gson.fromJson(tree, TypeToken.get(type));
        if (read == null) {
            throw HttpRefusal.badRequest("the body is null; an object is expected");
        }
        return read;
    }

    private static JsonElement parse(byte[] body) {
        Reader text = new InputStreamReader(
                new ByteArrayInputStream(body), StandardCharsets.UTF_8.newDecoder()); // refuses what is not UTF-8
        try (JsonReader json = new JsonReader(text)) {
            json.setStrictness(Strictness.STRICT);
            json.setNestingLimit(DEEPEST);
            JsonElement tree = JsonParser.parseReader(json);
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw HttpRefusal.badRequest("the body goes on after its JSON value");
            }
            return tree;
        } catch (JsonParseException | IOException malformed) {
            throw HttpRefusal.badRequest("the body is not JSON: " + where(malformed));
        }
    }

    private static String where(Exception malformed) {
        Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
        if (cause instanceof EOFException) {
            return "it ends too early";
        }
        if (cause instanceof CharacterCodingException) {
            return "it is not UTF-8";
        }
        String message = String.valueOf(cause.getMessage());
        String place = message.replaceFirst("(?s)\\s*See https?://\\S+.*", "");
        return cause instanceof MalformedJsonException
                ? place.replaceFirst("^Use JsonReader[^ ]* to accept malformed JSON", "unexpected text")
                : place;
    }
}
