package rapport.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.party.ContactPoint;
import rapport.api.party.ContactPoint.Kind;
import rapport.api.party.Directory;
import rapport.api.party.PeopleQuery;
import rapport.api.party.Position;

/** People as a table with the headings of Google Contacts, which most programs can read. */
final class PeopleCsv implements Export {

    /** How several values stand in one cell there. */
    static final String BETWEEN = " ::: ";

    private final Directory directory;

    PeopleCsv(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String fileName() {
        return "people.csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public void writeTo(Caller by, OutputStream out) throws IOException {
        CsvWriter table = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        table.writeRecord(headings());
        Export.eachPage(
                page -> directory.people(by, PeopleQuery.ALL, page),
                page -> PeopleExport.of(by, directory, page).forEach(person -> table.writeRecord(cells(person))));
        table.flush();
    }

    private static List<String> headings() {
        List<String> headings =
                new ArrayList<>(List.of("Rapport ID", "First Name", "Last Name", "Nickname", "Birthday", "Labels"));
        headings.addAll(List.of("Organization 1 - Name", "Organization 1 - Title", "Organization 1 - Department"));
        headings.addAll(numbered("E-mail", "Value", 3));
        headings.addAll(numbered("Phone", "Value", 3));
        headings.addAll(numbered("Address", "Formatted", 3));
        headings.addAll(numbered("Website", "Value", 2));
        return headings;
    }

    static List<String> numbered(String what, String value, int count) {
        List<String> headings = new ArrayList<>();
        for (int at = 1; at <= count; at++) {
            headings.add(what + " " + at + " - Label");
            headings.add(what + " " + at + " - " + value);
        }
        return headings;
    }

    private static List<String> cells(PeopleExport export) {
        Position position = export.position();
        List<String> cells = new ArrayList<>();
        cells.add(export.person().id().value().toString());
        cells.add(text(export.person().givenName()));
        cells.add(text(export.person().familyName()));
        cells.add(text(export.person().nickname()));
        cells.add(
                export.person().birthday() == null
                        ? ""
                        : export.person().birthday().toString());
        cells.add(String.join(BETWEEN, export.person().tags()));
        cells.add(text(export.organization()));
        cells.add(position == null ? "" : text(position.title()));
        cells.add(position == null ? "" : text(position.department()));
        cells.addAll(cells(export.points(Kind.MAIL), 3));
        cells.addAll(cells(export.points(Kind.PHONE), 3));
        cells.addAll(cells(export.points(Kind.ADDRESS), 3));
        cells.addAll(cells(export.points(Kind.LINK), 2));
        return cells;
    }

    /** One pair of cells for each value; the last takes what is left. */
    static List<String> cells(List<ContactPoint> points, int count) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            boolean isThere = at < points.size();
            boolean isLast = at == count - 1;
            List<ContactPoint> here = isThere ? points.subList(at, isLast ? points.size() : at + 1) : List.of();
            cells.add(isThere ? text(points.get(at).label()) : "");
            cells.add(here.stream().map(ContactPoint::value).collect(Collectors.joining(BETWEEN)));
        }
        return cells;
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
