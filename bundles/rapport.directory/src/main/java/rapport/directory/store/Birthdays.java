package rapport.directory.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who was born on which day, among those of whom a batch may speak. A day that crowds share is one that a program put where
 * it knew none, so that there it tells nobody apart but namesakes.
 */
final class Birthdays {

    /** Of a million people some forty share a day of birth. */
    private static final int CROWD = 200;

    private final Map<String, Map<UUID, String>> days = new HashMap<>();
    private final Map<String, Set<UUID>> namesakes = new HashMap<>();

    void add(String day, UUID person, String nameKey) {
        days.computeIfAbsent(day, absent -> new LinkedHashMap<>()).put(person, nameKey);
        namesakes
                .computeIfAbsent(both(day, nameKey), absent -> new LinkedHashSet<>())
                .add(person);
    }

    /** Those born on the day; of a crowd only those who are called like this. */
    Set<UUID> on(String day, String nameKey) {
        Map<UUID, String> born = days.getOrDefault(day, Map.of());
        return born.size() > CROWD ? namesakes.getOrDefault(both(day, nameKey), Set.of()) : born.keySet();
    }

    /** Of whom rows with these names may speak. */
    Set<UUID> of(Set<String> names) {
        Set<UUID> people = new LinkedHashSet<>();
        days.forEach((day, born) -> born.forEach((person, nameKey) -> {
            if (born.size() <= CROWD || names.contains(nameKey)) {
                people.add(person);
            }
        }));
        return people;
    }

    private static String both(String day, String nameKey) {
        return day + ' ' + nameKey;
    }
}
