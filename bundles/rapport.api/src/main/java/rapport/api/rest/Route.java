package rapport.api.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be done with a resource.
 *
 * @param method GET, POST, PUT, PATCH or DELETE
 * @param path below {@code /api/v1/}, with variables in braces: {@code people/{id}}
 * @param summary what it does, in a sentence, for the OpenAPI document
 * @param accepts the record that the body is read into; {@link Form} where it is a form with files; null where there is none
 * @param answers the record that it answers with, the item's where it answers with a list;
 *     {@code byte[]} where it answers with a file; null where it answers with none
 * @param list whether it answers with {@code {"items": […], "nextCursor": "…"}} and takes {@code limit} and {@code cursor}
 * @param parameters further query parameters; the fields where it takes a form
 * @param success the status with which it answers when all is well
 * @param untraced whether nothing is kept of who sent what and when, see {@link #leavingNoTrace}
 */
public record Route(
        String method,
        String path,
        String summary,
        @Nullable Class<?> accepts,
        @Nullable Class<?> answers,
        boolean list,
        List<Parameter> parameters,
        int success,
        boolean untraced,
        Handler handler) {

    /** A query parameter: its name, and what it means in a sentence. */
    public record Parameter(String name, String meaning) {}

    /** Stands for a {@code multipart/form-data} body, whose fields are the route's parameters; {@code file} holds a file. */
    public static final class Form {
        private Form() {}
    }

    public Route {
        parameters = List.copyOf(parameters);
    }

    /** A route that answers 200, or, where something begins or ends to exist, 201 or 204. */
    public Route(
            String method,
            String path,
            String summary,
            @Nullable Class<?> accepts,
            @Nullable Class<?> answers,
            boolean list,
            List<Parameter> parameters,
            Handler handler) {
        this(method, path, summary, accepts, answers, list, parameters, usualSuccess(method), handler);
    }

    /** A route that answers with a status of its own. */
    public Route(
            String method,
            String path,
            String summary,
            @Nullable Class<?> accepts,
            @Nullable Class<?> answers,
            boolean list,
            List<Parameter> parameters,
            int success,
            Handler handler) {
        this(method, path, summary, accepts, answers, list, parameters, success, false, handler);
    }

    private static int usualSuccess(String method) {
        return switch (method) {
            case "POST" -> 201;
            case "DELETE" -> 204;
            default -> 200;
        };
    }

    /** The same route where it answers 202, since the work goes on afterwards. */
    public Route accepting() {
        return new Route(method, path, summary, accepts, answers, list, parameters, 202, untraced, handler);
    }

    /**
     * The same route where nothing is kept of who sent what, and when: it takes no {@code Idempotency-Key}. For what must stay
     * without a name, and counts once in any case.
     */
    public Route leavingNoTrace() {
        return new Route(method, path, summary, accepts, answers, list, parameters, success, true, handler);
    }

    public static Route get(String path, String summary, Class<?> answers, Handler handler) {
        return new Route("GET", path, summary, null, answers, false, List.of(), handler);
    }

    public static Route list(String path, String summary, Class<?> item, Handler handler, Parameter... parameters) {
        return new Route("GET", path, summary, null, item, true, List.of(parameters), handler);
    }

    public static Route post(String path, String summary, Class<?> accepts, Class<?> answers, Handler handler) {
        return new Route("POST", path, summary, accepts, answers, false, List.of(), handler);
    }

    /** Takes a form with files, see {@link Call#parts()}; answers 202. */
    public static Route upload(String path, String summary, Class<?> answers, Handler handler, Parameter... fields) {
        return new Route("POST", path, summary, Form.class, answers, false, List.of(fields), handler).accepting();
    }

    public static Route put(String path, String summary, Class<?> accepts, Class<?> answers, Handler handler) {
        return new Route("PUT", path, summary, accepts, answers, false, List.of(), handler);
    }

    public static Route patch(String path, String summary, Class<?> accepts, Class<?> answers, Handler handler) {
        return new Route("PATCH", path, summary, accepts, answers, false, List.of(), handler);
    }

    public static Route delete(String path, String summary, Handler handler) {
        return new Route("DELETE", path, summary, null, null, false, List.of(), handler);
    }
}
