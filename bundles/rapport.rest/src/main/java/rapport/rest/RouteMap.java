package rapport.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All endpoints of one moment by path, as a tree of segments. Immutable; a literal segment goes before a variable. */
final class RouteMap {

    private static final Logger LOG = LoggerFactory.getLogger(RouteMap.class);

    static final RouteMap EMPTY = new RouteMap(List.of(), 0);

    private final Node root = new Node();
    private final List<Endpoint> endpoints = new ArrayList<>();
    private final long generation;

    /**
     * Takes in the endpoints in that order; where two claim the same method and path, the first keeps it.
     *
     * @param generation tells one map from another
     */
    RouteMap(Collection<Endpoint> all, long generation) {
        this.generation = generation;
        all.forEach(this::add);
    }

    /** What answers a path. */
    record Match(Map<String, Endpoint> methods, String allowed, List<String> values) {}

    /** What answers the path, which begins with a slash; null where nothing does. */
    @Nullable
    Match find(String path) {
        List<String> values = new ArrayList<>(2);
        Node node = find(root, path, 1, values);
        return node == null ? null : new Match(node.methods, node.allowed, values);
    }

    List<Endpoint> endpoints() {
        return List.copyOf(endpoints);
    }

    long generation() {
        return generation;
    }

    private void add(Endpoint endpoint) {
        Node node = root;
        for (String segment : endpoint.segments()) {
            node = node.child(segment);
        }
        Endpoint first = node.methods.putIfAbsent(endpoint.route().method(), endpoint);
        if (first != null) {
            LOG.warn(
                    "{} offers {}, which {} offers already; it is left out",
                    endpoint.resource().getClass().getName(),
                    endpoint.what(),
                    first.resource().getClass().getName());
            return;
        }
        node.tellAllowed();
        endpoints.add(endpoint);
    }

    private static @Nullable Node find(Node node, String path, int from, List<String> values) {
        int slash = path.indexOf('/', from);
        String segment = path.substring(Math.min(from, path.length()), slash < 0 ? path.length() : slash);
        if (segment.isEmpty()) {
            return null;
        }
        Node literal = node.literals.get(segment);
        if (literal != null) {
            Node found = descend(literal, path, slash, values);
            if (found != null) {
                return found;
            }
        }
        if (node.variable == null) {
            return null;
        }
        values.add(segment);
        Node found = descend(node.variable, path, slash, values);
        if (found == null) {
            values.remove(values.size() - 1);
        }
        return found;
    }

    private static @Nullable Node descend(Node node, String path, int slash, List<String> values) {
        if (slash >= 0) {
            return find(node, path, slash + 1, values);
        }
        return node.methods.isEmpty() ? null : node;
    }

    /** One segment of a path. */
    private static final class Node {

        private final Map<String, Node> literals = new HashMap<>();
        private final Map<String, Endpoint> methods = new TreeMap<>();
        private @Nullable Node variable;
        private String allowed = "";

        private Node child(String segment) {
            if (!Endpoint.isVariable(segment)) {
                return literals.computeIfAbsent(segment, missing -> new Node());
            }
            if (variable == null) {
                variable = new Node();
            }
            return variable;
        }

        private void tellAllowed() {
            allowed = methods.keySet().stream()
                    .map(method -> method.equals("GET") ? "GET, HEAD" : method)
                    .collect(Collectors.joining(", ", "", ", OPTIONS"));
        }
    }
}
