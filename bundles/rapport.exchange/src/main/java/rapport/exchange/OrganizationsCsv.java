package rapport.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import rapport.api.access.Caller;
import rapport.api.paging.Slice;
import rapport.api.party.ContactPoint;
import rapport.api.party.ContactPoint.Kind;
import rapport.api.party.Directory;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationsQuery;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.exchange.rules.YesOrNo;

/** Organizations as a table. */
final class OrganizationsCsv implements Export {

    private final Directory directory;

    OrganizationsCsv(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String fileName() {
        return "organizations.csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public void writeTo(Caller by, OutputStream out) throws IOException {
        CsvWriter table = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<String> headings = new ArrayList<>(List.of("Name", "Parent", "Domains", "Ours", "Labels"));
        headings.addAll(PeopleCsv.numbered("E-mail", "Value", 2));
        headings.addAll(PeopleCsv.numbered("Phone", "Value", 2));
        headings.addAll(PeopleCsv.numbered("Address", "Formatted", 2));
        headings.addAll(PeopleCsv.numbered("Website", "Value", 2));
        table.writeRecord(headings);
        Export.eachPage(
                page -> directory.organizations(by, OrganizationsQuery.ALL, page), page -> write(by, page, table));
        table.flush();
    }

    private void write(Caller by, Slice<Organization> page, CsvWriter table) {
        Set<PartyId> parents = page.items().stream()
                .map(Organization::parent)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<PartyId, PartyName> names = directory.names(by, parents);
        page.items().forEach(organization -> table.writeRecord(cells(organization, names)));
    }

    private static List<String> cells(Organization organization, Map<PartyId, PartyName> names) {
        PartyName parent = organization.parent() == null ? null : names.get(organization.parent());
        List<String> cells = new ArrayList<>();
        cells.add(organization.name());
        cells.add(parent == null ? "" : parent.name());
        cells.add(String.join(";", organization.domains()));
        cells.add(YesOrNo.word(organization.ours()));
        cells.add(String.join(PeopleCsv.BETWEEN, organization.tags()));
        for (Kind kind : List.of(Kind.MAIL, Kind.PHONE, Kind.ADDRESS, Kind.LINK)) {
            List<ContactPoint> points = organization.contactPoints().stream()
                    .filter(point -> point.kind() == kind)
                    .toList();
            cells.addAll(PeopleCsv.cells(points, 2));
        }
        return cells;
    }
}
