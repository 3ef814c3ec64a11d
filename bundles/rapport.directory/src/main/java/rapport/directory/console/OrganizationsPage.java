package rapport.directory.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationId;
import rapport.api.party.OrganizationsQuery;
import rapport.api.party.OrganizationsQuery.Sort;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.list.ListScreen;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Filter;

/** Every organization we know. */
@Component
@ConsolePath("/organizations")
public final class OrganizationsPage implements Page {

    private static final int ROWS = 50;
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
        OrganizationsQuery query = query(visit.query());
        PageRequest page = new PageRequest(ROWS, visit.query().find("cursor").orElse(null));
        Slice<Organization> found = services.directory.organizations(visit.caller(), query, page);
        OrganizationsColumns columns = new OrganizationsColumns(services, reading);
        PartyRoster<OrganizationLine> roster = columns.roster();
        ListScreen screen = roster.screen(columns.ledger().lines(found.items()), found.nextCursor(), add(reading))
                .filters(filters(reading, query), count(reading, query))
                .orElse(nothing(reading));
        return Answer.shown(roster.label(), screen);
    }

    private static Act add(Reading reading) {
        return Act.link(reading.text().of("organizations.add"), "/organizations/new")
                .icon("plus")
                .primary();
    }

    private static OrganizationsQuery query(Parameters asked) {
        String sort = asked.find("sort").orElse("name");
        boolean descending = sort.startsWith("-");
        return new OrganizationsQuery(
                asked.find("q").orElse(null),
                asked.find("tag").orElse(null),
                asked.has("ours") ? asked.isOn("ours") : null,
                asked.findId("parent").map(OrganizationId::new).orElse(null),
                SORTS.getOrDefault(descending ? sort.substring(1) : sort, Sort.NAME),
                descending);
    }

    private List<Filter> filters(Reading reading, OrganizationsQuery query) {
        List<Filter> filters = new ArrayList<>();
        List<Choice> tags =
                services.tags().stream().map(tag -> Choice.of(tag, tag)).toList();
        if (!tags.isEmpty()) {
            filters.add(Filter.of("tag", reading.text().of("filter.tag"), tags));
        }
        filters.add(Filter.of(
                "ours",
                reading.text().of("filter.side"),
                List.of(
                        Choice.of("true", reading.text().of("filter.organizations.ours")),
                        Choice.of("false", reading.text().of("filter.theirs")))));
        if (query.parent() != null) {
            services.names(reading.visit(), List.of(query.parent())).values().stream()
                    .map(name -> Choice.of(name.id().value(), name.name()))
                    .forEach(choice ->
                            filters.add(Filter.of("parent", reading.text().of("column.parent"), List.of(choice))));
        }
        return filters;
    }

    private String count(Reading reading, OrganizationsQuery query) {
        if (reading.visit().query().has("cursor")) {
            return "";
        }
        return reading.count(
                services.directory.countOrganizations(reading.visit().caller(), query),
                "organizations.one",
                "organizations.many");
    }

    private static Body nothing(Reading reading) {
        Parameters asked = reading.visit().query();
        if (asked.has("q") || asked.has("tag") || asked.has("ours") || asked.has("parent")) {
            return reading.ui()
                    .empty(
                            "building-2",
                            reading.text().of("list.none"),
                            reading.text().of("list.none.hint"));
        }
        String title = reading.text().of("organizations.empty");
        String hint = reading.text().of("organizations.empty.hint");
        return reading.mayWrite()
                ? reading.ui().empty("building-2", title, hint, add(reading))
                : reading.ui().empty("building-2", title, hint);
    }
}
