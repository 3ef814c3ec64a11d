package rapport.directory.console;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.Slice;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationId;
import rapport.api.party.OrganizationsQuery;
import rapport.api.party.OrganizationsQuery.Sort;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.list.ListScreen;
import rapport.console.api.widget.Act;

/** Every organization we know. */
@Component
@ConsolePath("/organizations")
public final class OrganizationsPage implements Page {

    private static final Map<String, Sort> SORTS =
            Map.of("name", Sort.NAME, "created", Sort.CREATED, "changed", Sort.CHANGED);

    private final Services services;

    @Activate
    public OrganizationsPage(@Reference Services services) {
        this.services = services;
    }

    @Override
    public Answer show(Visit visit) {
        Reading reading = Reading.of(visit);
        PartyList list = new PartyList(services, reading, "organizations", "building-2", "parent");
        OrganizationsQuery query = query(visit.query(), list);
        Slice<Organization> found = services.directory.organizations(visit.caller(), query, list.page());
        OrganizationsColumns columns = new OrganizationsColumns(services, reading);
        PartyRoster<OrganizationLine> roster = columns.roster();
        OrganizationId whole = query.parent();
        String count =
                list.isFirstPage() ? list.count(services.directory.countOrganizations(visit.caller(), query)) : "";
        Act add = add(reading);
        ListScreen screen = roster.screen(columns.ledger().lines(found.items()), found.nextCursor(), add)
                .filters(
                        list.filters(
                                "filter.organizations.ours",
                                "column.parent",
                                whole == null ? List.of() : List.of(whole)),
                        count)
                .orElse(list.nothing(add));
        return Answer.shown(roster.label(), screen);
    }

    private static Act add(Reading reading) {
        return Act.link(reading.text().of("organizations.add"), "/organizations/new")
                .icon("plus")
                .primary();
    }

    private static OrganizationsQuery query(Parameters asked, PartyList list) {
        return new OrganizationsQuery(
                asked.find("q").orElse(null),
                asked.find("tag").orElse(null),
                asked.has("ours") ? asked.isOn("ours") : null,
                asked.findId("parent").map(OrganizationId::new).orElse(null),
                list.sort(SORTS, Sort.NAME),
                list.isDescending());
    }
}
