package rapport.console.api.list;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list as somebody likes to see it: narrowed, in this order, with these columns.
 *
 * @param query what stands behind the path of the list, without its question mark: {@code tag=board&sort=-name}
 * @param columns the names of the traits it shows
 */
record SavedView(String id, String name, String query, List<String> columns) {

    /** What a view is called in the query of its list. */
    static final String PARAMETER = "view";

    SavedView {
        columns = List.copyOf(columns);
    }

    SavedView named(String other) {
        return new SavedView(id, other, query, columns);
    }

    SavedView asking(String other) {
        return new SavedView(id, name, other, columns);
    }

    SavedView showing(List<String> others) {
        return new SavedView(id, name, query, others);
    }

    /** Where the list is seen so. */
    String path(String list) {
        return list + "?" + (query.isEmpty() ? "" : query + "&") + PARAMETER + "=" + id;
    }

    /** Whether a query asks for anything else than this view does. */
    boolean differsFrom(String other) {
        return !pairs(query).equals(pairs(other));
    }

    /** What of a path makes a view: its query without the view and the place in the list. */
    static String query(String path) {
        return pairs(path.contains("?") ? path.substring(path.indexOf('?') + 1) : "").stream()
                .filter(pair -> !pair.startsWith(PARAMETER + "=") && !pair.startsWith("cursor="))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static Set<String> pairs(String query) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.endsWith("="))
                .collect(Collectors.toUnmodifiableSet());
    }
}
