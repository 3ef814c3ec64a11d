package rapport.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.rest.Call;

/** A request whose body has been read already, so that a resource never waits for a slow client. */
final class HttpCall implements Call {

    private static final int USUAL_LIMIT = 50;

    private final Caller caller;
    private final Endpoint endpoint;
    private final List<String> values;
    private final HttpServletRequest request;
    private final RequestBody body;
    private @Nullable Map<String, String> query;

    HttpCall(Caller caller, Endpoint endpoint, List<String> values, HttpServletRequest request, RequestBody body) {
        this.caller = caller;
        this.endpoint = endpoint;
        this.values = values;
        this.request = request;
        this.body = body;
    }

    /** The same caller's look at something else, with nothing in its hands. */
    HttpCall at(Endpoint there, List<String> values) {
        return new HttpCall(caller, there, values, request, RequestBody.NONE);
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public String path(String variable) {
        int index = endpoint.variables().indexOf(variable);
        if (index < 0) {
            throw new IllegalStateException("no variable {" + variable + "} in " + endpoint.what());
        }
        return values.get(index);
    }

    @Override
    public Optional<String> findQuery(String parameter) {
        if (query == null) {
            query = parse(request.getQueryString());
        }
        return Optional.ofNullable(query.get(parameter)).filter(value -> !value.isEmpty());
    }

    @Override
    public PageRequest page() {
        return new PageRequest(
                findQuery("limit").map(HttpCall::limit).orElse(USUAL_LIMIT),
                findQuery("cursor").orElse(null));
    }

    @Override
    public <T> T body(Class<T> type) throws IOException {
        return endpoint.bodies().read(body.json(), type);
    }

    @Override
    public <T extends Record> T patched(T now) throws IOException {
        return endpoint.bodies().patch(body.json(), now);
    }

    @Override
    public OptionalLong findVersion(long now) {
        return EntityTag.version(request.getHeaders("If-Match"), now);
    }

    @Override
    public List<Part> parts() throws IOException {
        return body.parts();
    }

    private static int limit(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw HttpRefusal.badRequest(
                    "limit must be a number from 1 to " + PageRequest.MOST + ", was \"" + text + "\"");
        }
    }

    private static Map<String, String> parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Map.of();
        }
        Map<String, String> parameters = new HashMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            parameters.putIfAbsent(decode(name), decode(value));
        }
        return parameters;
    }

    private static String decode(String text) {
        try {
            String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            if (decoded.indexOf('\0') >= 0) {
                throw HttpRefusal.badRequest("the query holds the character NUL, which no text has");
            }
            return decoded;
        } catch (HttpRefusal refused) {
            throw refused;
        } catch (IllegalArgumentException malformed) {
            throw HttpRefusal.badRequest("the query is not encoded as it should be, near \"" + text + "\"");
        }
    }
}
