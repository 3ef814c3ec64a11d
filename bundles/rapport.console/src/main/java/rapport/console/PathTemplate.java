package rapport.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A path with variables, such as {@code /people/{id}}.
 *
 * @param text as it was declared
 * @param segments its parts, variables in braces
 */
record PathTemplate(String text, List<String> segments) implements Comparable<PathTemplate> {

    static PathTemplate parse(String text) {
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException("a path template starts with /, was \"" + text + "\"");
        }
        return new PathTemplate(text, split(text));
    }

    /** The parts of a path; a slash at the end makes no difference. */
    static List<String> split(String path) {
        List<String> segments = new ArrayList<>(List.of(path.substring(1).split("/", -1)));
        if (segments.get(segments.size() - 1).isEmpty()) {
            segments.remove(segments.size() - 1);
        }
        return List.copyOf(segments);
    }

    /** What stands for the variables; empty where the path is another. */
    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String expected = segments.get(i);
            if (isVariable(expected) && !path.get(i).isEmpty()) {
                variables.put(expected.substring(1, expected.length() - 1), path.get(i));
            } else if (!expected.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    /** Of those as long as one another, the one with a literal where the other has a variable comes first. */
    @Override
    public int compareTo(PathTemplate other) {
        if (segments.size() != other.segments.size()) {
            return Integer.compare(segments.size(), other.segments.size());
        }
        for (int i = 0; i < segments.size(); i++) {
            int order = Boolean.compare(isVariable(segments.get(i)), isVariable(other.segments.get(i)));
            if (order != 0) {
                return order;
            }
        }
        return text.compareTo(other.text);
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }
}
