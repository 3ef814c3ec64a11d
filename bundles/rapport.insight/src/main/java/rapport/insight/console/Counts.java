package rapport.insight.console;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rapport.api.signal.Severity;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.insight.store.KeptToday;

/**
 * How many there are of each kind, in words.
 *
 * @param date the day
 * @param numbers how many of each, in a line; empty where there are none
 * @param each beside the heading of each group
 */
public record Counts(String date, String numbers, Map<Severity, String> each) {

    static Counts of(Visit visit, Map<Severity, Integer> counted) {
        Texts text = TodayPage.MESSAGES.in(visit.locale());
        ZonedDateTime now = visit.now().atZone(visit.zone());
        String date = DateTimeFormatter.ofPattern(text.of("today.date"), visit.locale())
                .format(now);
        List<String> parts = new ArrayList<>();
        Map<Severity, String> each = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            int number = counted.getOrDefault(severity, 0);
            each.put(severity, words(number));
            if (number > 0) {
                parts.add(text.of("count." + severity, words(number)));
            }
        }
        return new Counts(date, String.join(", ", parts), each);
    }

    private static String words(int number) {
        return number >= KeptToday.COUNTED ? KeptToday.COUNTED + "+" : Integer.toString(number);
    }
}
