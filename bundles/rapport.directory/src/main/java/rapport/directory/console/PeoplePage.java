package rapport.directory.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PeopleQuery;
import rapport.api.party.PeopleQuery.Sort;
import rapport.api.party.Person;
import rapport.api.party.Position;
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

/** Everybody we know. */
@Component
@ConsolePath("/people")
public final class PeoplePage implements Page {

    private static final int ROWS = 50;
    private static final Map<String, Sort> SORTS = Map.of(
            "name", Sort.NAME,
            "organization", Sort.ORGANIZATION,
            "created", Sort.CREATED,
            "changed", Sort.CHANGED);

    private final Services services;

    @Activate
    public PeoplePage(@Reference Services services) {
        this.services = services;
    }

    @Override
    public Answer show(Visit visit) {
        Reading reading = Reading.of(visit);
        PeopleQuery query = query(visit.query());
        PageRequest page = new PageRequest(ROWS, visit.query().find("cursor").orElse(null));
        Slice<Person> found = services.directory.people(visit.caller(), query, page);
        PeopleColumns columns = new PeopleColumns(services, reading);
        PartyRoster<PersonLine> roster = columns.roster();
        ListScreen screen = roster.screen(columns.ledger().lines(found.items()), found.nextCursor(), add(reading))
                .filters(filters(reading, query), count(reading, query))
                .orElse(nothing(reading));
        return Answer.shown(roster.label(), screen);
    }

    private static Act add(Reading reading) {
        return Act.link(reading.text().of("people.add"), "/people/new")
                .icon("user-plus")
                .primary();
    }

    private static PeopleQuery query(Parameters asked) {
        String sort = asked.find("sort").orElse("name");
        boolean descending = sort.startsWith("-");
        return new PeopleQuery(
                asked.find("q").orElse(null),
                asked.find("tag").orElse(null),
                asked.findId("organization").map(OrganizationId::new).orElse(null),
                asked.has("ours") ? asked.isOn("ours") : null,
                SORTS.getOrDefault(descending ? sort.substring(1) : sort, Sort.NAME),
                descending);
    }

    static String position(Reading reading, Person person, Map<PartyId, PartyName> names) {
        return person.positions().stream()
                .filter(held -> held.isHeldOn(reading.visit().today()))
                .findFirst()
                .map(held -> position(held, names))
                .orElse("");
    }

    static String position(Position held, Map<PartyId, PartyName> names) {
        PartyName at = names.get(held.organization());
        return Stream.of(held.title(), at == null ? null : at.name())
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private List<Filter> filters(Reading reading, PeopleQuery query) {
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
                        Choice.of("true", reading.text().of("filter.ours")),
                        Choice.of("false", reading.text().of("filter.theirs")))));
        if (query.organization() != null) {
            services.names(reading.visit(), List.of(query.organization())).values().stream()
                    .map(name -> Choice.of(name.id().value(), name.name()))
                    .forEach(choice -> filters.add(
                            Filter.of("organization", reading.text().of("filter.organization"), List.of(choice))));
        }
        return filters;
    }

    private String count(Reading reading, PeopleQuery query) {
        if (reading.visit().query().has("cursor")) {
            return "";
        }
        return reading.count(
                services.directory.countPeople(reading.visit().caller(), query), "people.one", "people.many");
    }

    private static Body nothing(Reading reading) {
        Parameters asked = reading.visit().query();
        if (asked.has("q") || asked.has("tag") || asked.has("ours") || asked.has("organization")) {
            return reading.ui()
                    .empty(
                            "users",
                            reading.text().of("list.none"),
                            reading.text().of("list.none.hint"));
        }
        String title = reading.text().of("people.empty");
        String hint = reading.text().of("people.empty.hint");
        return reading.mayWrite()
                ? reading.ui()
                        .empty(
                                "users",
                                title,
                                hint,
                                add(reading),
                                Act.link(reading.text().of("people.import"), "/import"))
                : reading.ui().empty("users", title, hint);
    }
}
