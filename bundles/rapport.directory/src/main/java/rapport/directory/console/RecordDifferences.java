package rapport.directory.console;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.journal.JournalEntry;
import rapport.api.json.RecordsJson;
import rapport.api.party.ContactPoint;
import rapport.api.party.Organization;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.Person;
import rapport.api.party.Position;
import rapport.console.api.Texts;
import rapport.directory.rules.Objections;

/** Tells in words what a change of a record changed: only what is otherwise, and only the items of a list that came or went. */
final class RecordDifferences {

    private final Reading reading;
    private final Texts text;
    private final Map<PartyId, PartyName> names;

    private RecordDifferences(Reading reading, Map<PartyId, PartyName> names) {
        this.reading = reading;
        this.text = reading.text();
        this.names = names;
    }

    /** Differences of these entries, with the organizations that they name looked up at once. */
    static RecordDifferences of(Services services, Reading reading, List<JournalEntry> entries) {
        Set<PartyId> named = new HashSet<>();
        for (JournalEntry entry : entries) {
            Stream.of(entry.was(), entry.is()).map(json -> read(entry, json)).forEach(record -> gather(record, named));
        }
        return new RecordDifferences(reading, services.names(reading.visit(), named));
    }

    private static void gather(@Nullable Object record, Set<PartyId> named) {
        if (record instanceof Person person) {
            person.positions().forEach(held -> named.add(held.organization()));
        } else if (record instanceof Organization organization && organization.parent() != null) {
            named.add(organization.parent());
        }
    }

    private static @Nullable Object read(JournalEntry entry, @Nullable String json) {
        Gson gson = RecordsJson.gson();
        try {
            return json == null
                    ? null
                    : entry.subject().kind().equals("person")
                            ? gson.fromJson(json, Person.class)
                            : gson.fromJson(json, Organization.class);
        } catch (JsonParseException | IllegalArgumentException | NullPointerException older) {
            // A record that was written by an older version in another shape has no differences to tell.
            return null;
        }
    }

    List<Difference> in(JournalEntry entry) {
        Object was = read(entry, entry.was());
        Object is = read(entry, entry.is());
        if (was == null || is == null) {
            return List.of();
        }
        Map<String, List<String>> before = told(was);
        Map<String, List<String>> after = told(is);
        List<Difference> differences = new ArrayList<>();
        after.forEach((key, texts) -> {
            List<String> earlier = before.getOrDefault(key, List.of());
            String gone = without(earlier, texts);
            String come = without(texts, earlier);
            if (!gone.isEmpty() || !come.isEmpty()) {
                differences.add(new Difference(text.of(key), gone, come));
            }
        });
        return differences;
    }

    private static String without(List<String> texts, List<String> others) {
        return texts.stream().filter(one -> !others.contains(one)).collect(Collectors.joining(", "));
    }

    private Map<String, List<String>> told(Object record) {
        return record instanceof Person person ? told(person) : told((Organization) record);
    }

    private Map<String, List<String>> told(Person person) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        told.put("person.givenName", list(person.givenName()));
        told.put("person.familyName", list(person.familyName()));
        told.put("person.nickname", list(person.nickname()));
        told.put("person.birthday", list(person.birthday() == null ? null : reading.birthday(person.birthday())));
        told.put("person.ours", list(person.ours() ? text.of("yes") : text.of("no")));
        putPoints(told, person.contactPoints());
        told.put("tags.title", person.tags());
        told.put(
                "positions.title",
                person.positions().stream().map(this::position).toList());
        return told;
    }

    private Map<String, List<String>> told(Organization organization) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        told.put("organization.name", list(organization.name()));
        PartyName parent = organization.parent() == null ? null : names.get(organization.parent());
        told.put("organization.parent", list(parent == null ? organization.parent() : parent.name()));
        told.put("organization.domains", organization.domains());
        told.put("organization.ours", list(organization.ours() ? text.of("yes") : text.of("no")));
        putPoints(told, organization.contactPoints());
        told.put("tags.title", organization.tags());
        return told;
    }

    private static void putPoints(Map<String, List<String>> told, List<ContactPoint> points) {
        for (ContactPoint.Kind kind : ContactPoint.Kind.values()) {
            Function<ContactPoint, String> value = ContactPoint::value;
            told.put(
                    Objections.fieldOf(kind) + ".title",
                    points.stream()
                            .filter(point -> point.kind() == kind)
                            .map(value)
                            .toList());
        }
    }

    private String position(Position held) {
        String span = held.from() == null && held.to() == null
                ? ""
                : (held.from() == null ? "…" : held.from()) + "–" + (held.to() == null ? "" : held.to());
        return Stream.of(PeoplePage.position(held, names), held.department(), span)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static List<String> list(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }
}
