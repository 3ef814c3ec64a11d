package rapport.insight.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.api.party.PartyId;
import rapport.api.signal.TodayEntry;

/**
 * Why somebody needs the reader: nobody fills Today with several rows, however much there is to say about them.
 *
 * @param first the gravest
 * @param others what else there is, the graver first
 */
record Reasons(TodayEntry first, List<TodayEntry> others) {

    Reasons {
        others = List.copyOf(others);
    }

    /** One for each person, or relationship as a whole; in the order of the gravest reasons. */
    static List<Reasons> of(List<TodayEntry> entries) {
        Map<PartyId, List<TodayEntry>> byWhom = new LinkedHashMap<>();
        entries.stream()
                .sorted(Comparator.comparing(TodayEntry::severity))
                .forEach(entry -> byWhom.computeIfAbsent(Needs.who(entry).id(), whom -> new ArrayList<>())
                        .add(entry));
        return byWhom.values().stream()
                .map(about -> new Reasons(about.get(0), about.subList(1, about.size())))
                .toList();
    }
}
