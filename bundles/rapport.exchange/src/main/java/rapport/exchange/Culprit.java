package rapport.exchange;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapport.api.party.ContactPoint;
import rapport.api.party.ContactPoint.Kind;
import rapport.exchange.model.Column;
import rapport.exchange.model.Field;
import rapport.exchange.model.OrganizationRow;
import rapport.exchange.model.PersonRow;
import rapport.exchange.model.Reading;
import rapport.exchange.model.Row;
import rapport.exchange.model.Table;
import rapport.exchange.model.TableRow;

/**
 * The cell of a file to which the directory says no; the directory itself knows only the fields of its records.
 *
 * @param column the heading of the column or the name of the property; empty where the whole row is meant
 * @param value what stands there
 */
record Culprit(String column, String value) {

    private static final Pattern FIELD = Pattern.compile("(?:positions\\[\\d+]\\.)?([A-Za-z]+)(?:\\[(\\d+)])?");

    /** Where a field can come from: the columns of a table, the likeliest first, and the property of a card. */
    private record Origins(String property, List<Field> columns) {

        static Origins of(String property, Field... columns) {
            return new Origins(property, List.of(columns));
        }
    }

    private static final Map<String, Origins> ORIGINS = Map.ofEntries(
            entry("givenName", Origins.of("N", Field.GIVEN_NAME, Field.ADDITIONAL_NAME, Field.FORMATTED_NAME)),
            entry("familyName", Origins.of("N", Field.FAMILY_NAME, Field.FORMATTED_NAME)),
            entry("nickname", Origins.of("NICKNAME", Field.NICKNAME, Field.PHONE)),
            entry("birthday", Origins.of("BDAY", Field.BIRTHDAY)),
            entry("mails", Origins.of("EMAIL", Field.MAIL)),
            entry("phones", Origins.of("TEL", Field.PHONE)),
            entry("addresses", Origins.of("ADR", Field.ADDRESS, Field.STREET, Field.CITY)),
            entry("links", Origins.of("URL", Field.LINK)),
            entry("tags", Origins.of("CATEGORIES", Field.TAGS)),
            entry("organization", Origins.of("ORG", Field.ORGANIZATION)),
            entry("department", Origins.of("ORG", Field.DEPARTMENT)),
            entry("title", Origins.of("TITLE", Field.TITLE)),
            entry("name", Origins.of("ORG", Field.ORGANIZATION, Field.FORMATTED_NAME)),
            entry("parent", Origins.of("ORG", Field.PARENT)),
            entry("ours", Origins.of("", Field.OURS)),
            entry("domains", Origins.of("", Field.DOMAINS)),
            entry("at", Origins.of("Date", Field.AT)),
            entry("to", Origins.of("To", Field.TO)));

    private static final Map<String, Kind> KINDS =
            Map.of("mails", Kind.MAIL, "phones", Kind.PHONE, "addresses", Kind.ADDRESS, "links", Kind.LINK);

    /** The cell that a field of the record came from. */
    static Culprit of(Row row, String field, Reading reading) {
        if (row instanceof TableRow told) {
            return of(told, column(field));
        }
        Matcher named = FIELD.matcher(field);
        Origins origins = named.matches() ? ORIGINS.get(named.group(1)) : null;
        if (origins == null) {
            return new Culprit("", "");
        }
        String told = told(row, named.group(1), named.group(2) == null ? 0 : Integer.parseInt(named.group(2)));
        Table table = reading.table();
        return table == null
                ? new Culprit(origins.property(), told)
                : among(cells(row, origins, table.mapping().columns()), told);
    }

    private static Culprit of(TableRow told, String column) {
        return told.cells().entrySet().stream()
                .filter(cell -> cell.getKey().equalsIgnoreCase(column))
                .map(cell -> new Culprit(cell.getKey(), cell.getValue()))
                .findFirst()
                .orElse(new Culprit(column, ""));
    }

    /** The column of a table in which a field of its record stands: {@code raised by} for {@code raisedBy}. */
    private static String column(String field) {
        return field.replaceAll("\\[\\d+].*", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static Culprit among(List<Culprit> cells, String told) {
        return cells.stream()
                .filter(cell -> cell.value().contains(told))
                .findFirst()
                .or(() -> cells.stream().findFirst())
                .map(cell -> told.isEmpty() ? cell : new Culprit(cell.column(), told))
                .orElse(new Culprit("", told));
    }

    private static List<Culprit> cells(Row row, Origins origins, List<Column> columns) {
        List<String> cells = row.origin().cells();
        return origins.columns().stream()
                .flatMap(meaning -> IntStream.range(0, Math.min(cells.size(), columns.size()))
                        .filter(at -> columns.get(at).field() == meaning)
                        .mapToObj(at -> new Culprit(
                                columns.get(at).heading(), cells.get(at).strip())))
                .filter(cell -> !cell.value().isEmpty())
                .toList();
    }

    /** What the row was understood to say there; empty where the cell itself is the best answer. */
    private static String told(Row row, String name, int index) {
        Kind kind = KINDS.get(name);
        if (row instanceof PersonRow person) {
            return kind == null ? told(person, name) : at(person.values(kind), index);
        }
        if (row instanceof OrganizationRow organization) {
            return kind == null ? told(organization, name, index) : at(values(organization, kind), index);
        }
        return "";
    }

    private static String told(PersonRow person, String name) {
        Object told =
                switch (name) {
                    case "birthday" -> person.birthday();
                    case "givenName" -> person.names().given();
                    case "familyName" -> person.names().family();
                    case "nickname" -> person.names().nickname();
                    case "organization", "name" -> person.employment().organization();
                    case "department" -> person.employment().department();
                    case "title" -> person.employment().title();
                    default -> null;
                };
        return told == null ? "" : told.toString();
    }

    private static String told(OrganizationRow organization, String name, int index) {
        return switch (name) {
            case "name" -> organization.name();
            case "domains" -> at(organization.domains(), index);
            default -> "";
        };
    }

    private static List<String> values(OrganizationRow organization, Kind kind) {
        return organization.contactPoints().stream()
                .filter(point -> point.kind() == kind)
                .map(ContactPoint::value)
                .toList();
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }
}
