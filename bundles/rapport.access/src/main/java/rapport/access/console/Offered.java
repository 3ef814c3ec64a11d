package rapport.access.console;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.level.Levels;
import rapport.console.api.Messages;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;

/** What the forms of this bundle offer to choose from. */
final class Offered {

    static final Messages MESSAGES = Messages.of(Offered.class);

    private static final String LEVEL = "level.";
    private static final List<Choice> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.equals("UTC")
                    || id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
            .sorted()
            .map(id -> Choice.of(id, id.replace('_', ' ')))
            .toList();

    private Offered() {}

    static List<Choice> zones() {
        return ZONES;
    }

    /** The zones, with one that is in use though it is none of the usual ones. */
    static List<Choice> zones(String used) {
        boolean usual = ZONES.stream().anyMatch(choice -> choice.value().equals(used));
        return usual
                ? ZONES
                : Stream.concat(Stream.of(Choice.of(used, used)), ZONES.stream())
                        .toList();
    }

    static List<Choice> languages() {
        return List.of(Choice.of("en", "English"), Choice.of("de", "Deutsch"));
    }

    /** Roles from the given one downwards. */
    static List<Choice> roles(Role most, Texts text) {
        return Arrays.stream(Role.values())
                .filter(most::includes)
                .map(role -> Choice.of(role, text.of("role." + role.name())))
                .toList();
    }

    /** One field for each level that is enabled, or on which somebody has a right of their own. */
    static List<Field> levels(Fields fields, @Nullable Levels levels, Map<String, Right> given, Texts text, String as) {
        Map<String, String> names = new TreeMap<>();
        given.keySet().forEach(name -> names.put(name, name));
        if (levels != null) {
            levels.enabled()
                    .forEach(level ->
                            names.put(level.name(), level.words(text.locale()).name()));
        }
        List<Choice> rights = List.of(
                new Choice("", as),
                Choice.of(Right.WRITE, text.of("right.WRITE")),
                Choice.of(Right.READ, text.of("right.READ")),
                Choice.of(Right.NONE, text.of("right.NONE")));
        return names.entrySet().stream()
                .map(entry -> fields.select(LEVEL + entry.getKey(), entry.getValue(), rights))
                .toList();
    }

    /** The rights on single levels that a form chose. */
    static Map<String, Right> levelRights(Parameters form) {
        Map<String, Right> rights = new HashMap<>();
        form.values().keySet().stream()
                .filter(name -> name.startsWith(LEVEL))
                .forEach(name -> form.findChoice(name, Right.class)
                        .ifPresent(right -> rights.put(name.substring(LEVEL.length()), right)));
        return rights;
    }

    /** The values of a form that has rights on single levels. */
    static Map<String, List<String>> asValues(Map<String, Right> rights) {
        Map<String, List<String>> values = new HashMap<>();
        rights.forEach((level, right) -> values.put(LEVEL + level, List.of(right.name())));
        return values;
    }

    static Texts texts(Visit visit) {
        return MESSAGES.in(visit.locale());
    }
}
