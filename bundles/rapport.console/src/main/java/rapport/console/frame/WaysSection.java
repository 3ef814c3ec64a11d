package rapport.console.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rapport.console.api.NavigationEntry;

/** A part of the navigation with its entries in their order. */
public record WaysSection(NavigationEntry.Section section, List<NavigationEntry> entries) {

    static List<WaysSection> of(List<NavigationEntry> entries) {
        Map<NavigationEntry.Section, List<NavigationEntry>> sections = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order).thenComparing(NavigationEntry::label))
                .collect(Collectors.groupingBy(NavigationEntry::section, TreeMap::new, Collectors.toList()));
        return sections.entrySet().stream()
                .map(section -> new WaysSection(section.getKey(), section.getValue()))
                .toList();
    }

    public String asClass() {
        return section.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the reader is on the entry's page or below it. */
    public static boolean isCurrent(NavigationEntry entry, String path) {
        return path.equals(entry.path()) || (!entry.path().equals("/") && path.startsWith(entry.path() + "/"));
    }
}
