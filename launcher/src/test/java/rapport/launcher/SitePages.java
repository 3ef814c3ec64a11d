package rapport.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks the console along its links, a few of every kind. */
final class SitePages {

    private static final Pattern LINK = Pattern.compile("(?:href|hx-get|src)=\"(/[^\"#]*)\"");
    private static final Pattern OWN = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|=[^&]*|\\d+");
    private static final Pattern ELSEWHERE = Pattern.compile("/(sign-out|static|assets|api|system|events|account).*");
    private static final int OF_EVERY_KIND = 3;

    private SitePages() {}

    static Set<String> from(Visitor visitor) throws Exception {
        Set<String> found = new LinkedHashSet<>();
        Map<String, Integer> kinds = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(Set.of("/"));
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            String kind = OWN.matcher(path).replaceAll("");
            boolean known = found.contains(path) || ELSEWHERE.matcher(path).matches();
            if (!known && kinds.merge(kind, 1, Integer::sum) <= OF_EVERY_KIND) {
                found.add(path);
                Matcher link = LINK.matcher(visitor.get(path).body());
                while (link.find()) {
                    ahead.add(link.group(1).replace("&amp;", "&"));
                }
            }
        }
        return found;
    }
}
