package rapport.console.api.widget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The moments of one month.
 *
 * @param name such as {@code March 2026}
 */
public record Months(String name, List<Moment> moments) {

    static List<Months> of(List<Moment> moments, Clockwork clockwork) {
        Map<String, List<Moment>> months = new LinkedHashMap<>();
        for (Moment moment : moments) {
            months.computeIfAbsent(clockwork.month(moment.at()), name -> new ArrayList<>())
                    .add(moment);
        }
        return months.entrySet().stream()
                .map(month -> new Months(month.getKey(), month.getValue()))
                .toList();
    }
}
