package rapport.launcher.baseline;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an exported package promises.
 *
 * @param version its version
 * @param lines a line for each type and each member that others may use
 */
record Promise(ApiVersion version, Set<String> lines) {

    /** Ends the line of a method that everybody who implements the type has to write. */
    static final String OWED = " owed";

    Promise {
        lines = Set.copyOf(lines);
    }

    /** The least version that the package must have now, whatever it has. */
    ApiVersion leastNow(Promise now) {
        Map<String, Boolean> was = owedByLine(lines);
        Map<String, Boolean> is = owedByLine(now.lines);
        if (!is.keySet().containsAll(was.keySet()) || is.entrySet().stream().anyMatch(line -> burdens(line, was))) {
            return version.major();
        }
        return is.size() > was.size() ? version.minor() : version;
    }

    /** What is not promised any more, and what is new, for people who wonder. */
    String difference(Promise now) {
        Set<String> gone = new TreeSet<>(lines);
        gone.removeAll(now.lines);
        Set<String> added = new TreeSet<>(now.lines);
        added.removeAll(lines);
        return gone.stream().map(line -> "  - " + line + "\n").collect(Collectors.joining())
                + added.stream().map(line -> "  + " + line + "\n").collect(Collectors.joining());
    }

    /** Something that whoever implements the type did not have to write before; a new type burdens nobody. */
    private static boolean burdens(Map.Entry<String, Boolean> line, Map<String, Boolean> was) {
        boolean known = was.keySet().stream().anyMatch(each -> each.startsWith(typeOf(line.getKey())));
        return line.getValue() && known && !was.getOrDefault(line.getKey(), false);
    }

    private static String typeOf(String line) {
        return line.substring(0, line.indexOf(' ') + 1);
    }

    private static Map<String, Boolean> owedByLine(Set<String> lines) {
        Map<String, Boolean> owed = new TreeMap<>();
        lines.forEach(line -> owed.put(
                line.endsWith(OWED) ? line.substring(0, line.length() - OWED.length()) : line, line.endsWith(OWED)));
        return owed;
    }
}
