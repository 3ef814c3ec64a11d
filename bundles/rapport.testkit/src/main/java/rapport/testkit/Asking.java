package rapport.testkit;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.json.MergePatch;
import rapport.api.json.RecordsJson;
import rapport.api.paging.PageRequest;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;

/** A call of a resource without a web server: {@code Asking.of(people, "PATCH people/{id}").path("id", id).json("{…}").reply()}. */
public final class Asking implements Call {

    private static final int USUAL_LIMIT = 50;

    private final Resource resource;
    private final String what;
    private final Map<String, String> path = new HashMap<>();
    private final Map<String, String> query = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private Caller caller = Callers.member();
    private @Nullable String json;
    private OptionalLong version = OptionalLong.empty();

    private Asking(Resource resource, String what) {
        this.resource = resource;
        this.what = what;
    }

    /** A call by a member of the route that method and path name as the resource declares it. */
    public static Asking of(Resource resource, String what) {
        return new Asking(resource, what);
    }

    public Asking by(Caller other) {
        caller = other;
        return this;
    }

    public Asking path(String variable, Object value) {
        path.put(variable, value.toString());
        return this;
    }

    public Asking query(String parameter, Object value) {
        query.put(parameter, value.toString());
        return this;
    }

    public Asking json(String body) {
        json = body;
        return this;
    }

    /** A field of a form. */
    public Asking field(String name, String content) {
        parts.add(new TextPart(name, null, content));
        return this;
    }

    /** A file in a form. */
    public Asking file(String name, String fileName, String content) {
        parts.add(new TextPart(name, fileName, content));
        return this;
    }

    public Asking ifMatch(long expected) {
        version = OptionalLong.of(expected);
        return this;
    }

    /** What the resource answers. */
    public Reply reply() throws IOException {
        return resource.routes().stream()
                .filter(route -> what.equals(route.method() + " " + route.path()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no route " + what))
                .handler()
                .handle(this);
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public String path(String variable) {
        return Objects.requireNonNull(path.get(variable), variable);
    }

    @Override
    public Optional<String> findQuery(String parameter) {
        return Optional.ofNullable(query.get(parameter));
    }

    @Override
    public PageRequest page() {
        int limit = findQuery("limit").map(Integer::parseInt).orElse(USUAL_LIMIT);
        return new PageRequest(limit, query.get("cursor"));
    }

    @Override
    public <T> T body(Class<T> type) {
        return RecordsJson.gson().fromJson(sent(), type);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Record> T patched(T now) {
        Gson gson = RecordsJson.gson();
        return (T)
                gson.fromJson(MergePatch.apply(gson.toJsonTree(now), JsonParser.parseString(sent())), now.getClass());
    }

    private String sent() {
        if (json == null) {
            throw new IllegalArgumentException("there is no JSON");
        }
        return json;
    }

    @Override
    public OptionalLong findVersion(long now) {
        return version;
    }

    @Override
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    private record TextPart(String name, @Nullable String fileName, String text) implements Part {

        @Override
        public Optional<String> findFileName() {
            return Optional.ofNullable(fileName);
        }

        @Override
        public InputStream content() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
