package rapport.rest;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import rapport.api.rest.Resource;
import rapport.api.rest.Route;

/**
 * A route made ready to be called: its path taken apart, and a reader and writer of JSON of its own, which go with it.
 *
 * @param resource whose route it is
 * @param segments of the path; a variable's name stands in braces
 * @param variables the names of the variables, in order
 * @param what method and path, for the record of faults
 */
record Endpoint(
        Resource resource, Route route, List<String> segments, List<String> variables, String what, BodyReader bodies) {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Pattern SEGMENT = Pattern.compile("\\{[A-Za-z][A-Za-z0-9]*}|[a-z0-9][a-zA-Z0-9._-]*");

    static Endpoint of(Resource resource, Route route, Gson gson) {
        if (!METHODS.contains(route.method())) {
            throw new IllegalArgumentException("method must be one of " + METHODS + ", was " + route.method());
        }
        List<String> variables = new ArrayList<>();
        List<String> segments = List.of(route.path().split("/", -1));
        for (String segment : segments) {
            if (!SEGMENT.matcher(segment).matches()) {
                throw new IllegalArgumentException("segment \"" + segment + "\" of path \"" + route.path()
                        + "\" is neither a word nor a variable");
            }
            if (isVariable(segment)) {
                variables.add(segment.substring(1, segment.length() - 1));
            }
        }
        String what = route.method() + " " + route.path();
        return new Endpoint(resource, route, segments, List.copyOf(variables), what, new BodyReader(gson));
    }

    static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    /** Whether it takes a JSON body. */
    boolean takesJson() {
        return route.accepts() != null && route.accepts() != Route.Form.class;
    }

    /** Whether it takes a form with files: it says so, or says nothing of its body. */
    boolean takesForm() {
        return route.accepts() == Route.Form.class
                || (route.accepts() == null && route.method().equals("POST"));
    }

    Gson gson() {
        return bodies.gson();
    }
}
