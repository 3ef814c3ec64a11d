package rapport.directory.console;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.api.outcome.Objection;
import rapport.api.party.Birthday;
import rapport.api.party.ContactPoint;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;
import rapport.api.party.Position;
import rapport.api.party.PositionDraft;
import rapport.console.api.Parameters;
import rapport.directory.rules.Objections;

/** The forms of a person and of an organization as plain parameters, both ways; rows left empty are not there. */
final class PartyForm {

    private static final int MOST_ROWS = 50;
    private static final List<String> LISTS = List.of("positions", "mails", "phones", "addresses", "links");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})?");
    private static final Pattern DAY_ALONE = Pattern.compile("\\d{2}-\\d{2}");

    private final Parameters values;
    private final List<Objection> objections = new ArrayList<>();

    private PartyForm(Parameters values) {
        this.values = values;
    }

    /** What was sent. */
    static PartyForm of(Parameters sent) {
        Map<String, List<String>> values = new LinkedHashMap<>(sent.values());
        values.keySet().removeIf(name -> name.indexOf('[') > 0);
        for (String list : LISTS) {
            int row = 0;
            for (int i = 0; i < MOST_ROWS; i++) {
                String before = list + "[" + i + "]";
                if (FormRows.isFilled(sent, before)) {
                    move(sent, before, list + "[" + row++ + "]", values);
                }
            }
        }
        sent.find("more").ifPresent(list -> values.put("more." + list, List.of("more")));
        return new PartyForm(new Parameters(values));
    }

    private static void move(Parameters sent, String before, String after, Map<String, List<String>> values) {
        sent.values().forEach((name, texts) -> {
            if (name.equals(before) || name.startsWith(before + ".")) {
                values.put(after + name.substring(before.length()), texts);
            }
        });
    }

    Parameters values() {
        return values;
    }

    /** What could not even be read. */
    List<Objection> objections() {
        return objections;
    }

    PersonDraft person() {
        objections.clear();
        return new PersonDraft(
                values.text("givenName"),
                values.text("familyName"),
                values.text("nickname"),
                birthday(),
                values.isOn("ours"),
                points(),
                commaSeparated(values.text("tags")),
                positions());
    }

    OrganizationDraft organization() {
        objections.clear();
        return new OrganizationDraft(
                values.text("name"),
                parent(),
                commaSeparated(values.text("domains")),
                values.isOn("ours"),
                points(),
                commaSeparated(values.text("tags")));
    }

    private @Nullable OrganizationId parent() {
        if (values.has("parent.label") && !values.has("parent")) {
            objections.add(Objection.to("parent", "organization.unknown", "there is no such organization"));
        }
        return values.findId("parent").map(OrganizationId::new).orElse(null);
    }

    private @Nullable Birthday birthday() {
        String text = values.text("birthday");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Birthday.parse(isoBirthday(text));
        } catch (DateTimeException malformed) {
            objections.add(Objection.to("birthday", "birthday.malformed", "this is not a day"));
            return null;
        }
    }

    private static String isoBirthday(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            String year = dayFirst.group(3) == null ? "-" : dayFirst.group(3);
            return String.format(
                    Locale.ROOT,
                    "%s-%02d-%02d",
                    year,
                    Integer.valueOf(dayFirst.group(2)),
                    Integer.valueOf(dayFirst.group(1)));
        }
        return DAY_ALONE.matcher(text).matches() ? "--" + text : text;
    }

    private List<ContactPoint> points() {
        List<ContactPoint> points = new ArrayList<>();
        for (ContactPoint.Kind kind : ContactPoint.Kind.values()) {
            String list = Objections.fieldOf(kind);
            for (int i = 0; i < MOST_ROWS; i++) {
                String row = list + "[" + i + "]";
                if (values.has(row)) {
                    points.add(
                            new ContactPoint(kind, values.find(row + ".label").orElse(null), values.text(row)));
                }
            }
        }
        return points;
    }

    private List<PositionDraft> positions() {
        List<PositionDraft> positions = new ArrayList<>();
        for (int i = 0; FormRows.isFilled(values, "positions[" + i + "]"); i++) {
            String row = "positions[" + i + "].";
            OrganizationId id =
                    values.findId(row + "organization").map(OrganizationId::new).orElse(null);
            positions.add(new PositionDraft(
                    id,
                    id == null ? values.find(row + "organization.label").orElse(null) : null,
                    values.text(row + "title"),
                    values.text(row + "department"),
                    values.findDate(row + "from").orElse(null),
                    values.findDate(row + "to").orElse(null),
                    "entered"));
        }
        return positions;
    }

    /** What stands between commas or semicolons. */
    static List<String> commaSeparated(String text) {
        return List.of(text.split("\\s*[,;]\\s*", -1));
    }

    /** The form of a person as the record is. */
    static PartyForm of(Person person, Map<PartyId, PartyName> names) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "version", String.valueOf(person.version()));
        put(values, "givenName", person.givenName());
        put(values, "familyName", person.familyName());
        put(values, "nickname", person.nickname());
        Birthday birthday = person.birthday();
        put(values, "birthday", birthday == null ? null : birthday.toString().replaceFirst("^--", ""));
        put(values, "ours", person.ours() ? "true" : null);
        put(values, "tags", String.join(", ", person.tags()));
        putPoints(values, person.contactPoints());
        for (int i = 0; i < person.positions().size(); i++) {
            putPosition(values, "positions[" + i + "].", person.positions().get(i), names);
        }
        return new PartyForm(parameters(values));
    }

    /** The form of an organization as the record is. */
    static PartyForm of(Organization organization, Map<PartyId, PartyName> names) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "version", String.valueOf(organization.version()));
        put(values, "name", organization.name());
        OrganizationId parent = organization.parent();
        if (parent != null) {
            put(values, "parent", parent.value().toString());
            put(values, "parent.label", nameOf(parent, names));
        }
        put(values, "domains", String.join(", ", organization.domains()));
        put(values, "ours", organization.ours() ? "true" : null);
        put(values, "tags", String.join(", ", organization.tags()));
        putPoints(values, organization.contactPoints());
        return new PartyForm(parameters(values));
    }

    private static void putPoints(Map<String, String> values, List<ContactPoint> points) {
        Map<ContactPoint.Kind, Integer> rows = new LinkedHashMap<>();
        for (ContactPoint point : points) {
            int row = rows.merge(point.kind(), 1, Integer::sum) - 1;
            String name = Objections.fieldOf(point.kind()) + "[" + row + "]";
            put(values, name, point.value());
            put(values, name + ".label", point.label());
        }
    }

    private static void putPosition(
            Map<String, String> values, String row, Position held, Map<PartyId, PartyName> names) {
        put(values, row + "organization", held.organization().value().toString());
        put(values, row + "organization.label", nameOf(held.organization(), names));
        put(values, row + "title", held.title());
        put(values, row + "department", held.department());
        put(values, row + "from", held.from() == null ? null : held.from().toString());
        put(values, row + "to", held.to() == null ? null : held.to().toString());
    }

    private static String nameOf(PartyId id, Map<PartyId, PartyName> names) {
        PartyName name = names.get(id);
        return name == null ? "…" : name.name();
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.put(name, value);
        }
    }

    private static Parameters parameters(Map<String, String> values) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Parameters(lists);
    }
}
