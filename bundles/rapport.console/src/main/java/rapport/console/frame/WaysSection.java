package rapport.console.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.console.api.NavigationEntry;

/** A part of the navigation with its ways in their order, some of them under others. */
public record WaysSection(NavigationEntry.Section section, List<Way> ways) {

    private static final Comparator<NavigationEntry> IN_ORDER =
            Comparator.comparingInt(NavigationEntry::order).thenComparing(NavigationEntry::label);

    /** @param path where the reader is */
    static List<WaysSection> of(List<NavigationEntry> entries, String path) {
        List<NavigationEntry> sorted = entries.stream().sorted(IN_ORDER).toList();
        Map<String, NavigationEntry> standing = sorted.stream()
                .filter(entry -> entry.parent().isEmpty())
                .collect(Collectors.toMap(NavigationEntry::path, entry -> entry, (first, other) -> first));
        @Nullable NavigationEntry current = current(sorted, path);
        Map<NavigationEntry.Section, List<Way>> sections = new TreeMap<>();
        for (NavigationEntry entry : sorted) {
            if (!standing.containsKey(entry.parent())) {
                List<Way> below = standing.get(entry.path()) == entry ? below(sorted, entry, current) : List.of();
                sections.computeIfAbsent(entry.section(), any -> new ArrayList<>())
                        .add(new Way(entry, entry == current, below));
            }
        }
        return sections.entrySet().stream()
                .map(section -> new WaysSection(section.getKey(), section.getValue()))
                .toList();
    }

    private static List<Way> below(
            List<NavigationEntry> sorted, NavigationEntry parent, @Nullable NavigationEntry current) {
        return sorted.stream()
                .filter(entry -> entry.parent().equals(parent.path()))
                .map(entry -> new Way(entry, entry == current, List.of()))
                .toList();
    }

    // The longest, so that a page of a level does not also light the level.
    private static @Nullable NavigationEntry current(List<NavigationEntry> entries, String path) {
        return entries.stream()
                .filter(entry -> leadsTo(entry, path))
                .reduce((one, other) -> other.path().length() > one.path().length() ? other : one)
                .orElse(null);
    }

    private static boolean leadsTo(NavigationEntry entry, String path) {
        return path.equals(entry.path()) || (!entry.path().equals("/") && path.startsWith(entry.path() + "/"));
    }

    public String asClass() {
        return section.name().toLowerCase(Locale.ROOT);
    }
}
