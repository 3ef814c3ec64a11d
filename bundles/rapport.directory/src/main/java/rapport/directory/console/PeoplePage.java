package rapport.directory.console;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.Slice;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PeopleQuery;
import rapport.api.party.PeopleQuery.Sort;
import rapport.api.party.Person;
import rapport.api.party.Position;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.list.ListScreen;
import rapport.console.api.widget.Act;

/** Everybody we know. */
@Component
@ConsolePath("/people")
public final class PeoplePage implements Page {

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
        PartyList list = new PartyList(services, reading, "people", "users", "organization");
        PeopleQuery query = query(visit.query(), list);
        Slice<Person> found = services.directory.people(visit.caller(), query, list.page());
        PeopleColumns columns = new PeopleColumns(services, reading);
        PartyRoster<PersonLine> roster = columns.roster();
        OrganizationId at = query.organization();
        String count = list.isFirstPage() ? list.count(services.directory.countPeople(visit.caller(), query)) : "";
        Act add = add(reading);
        ListScreen screen = roster.screen(columns.ledger().lines(found.items()), found.nextCursor(), add)
                .filters(
                        list.filters("filter.ours", "filter.organization", at == null ? List.of() : List.of(at)), count)
                .orElse(list.nothing(add, Act.link(reading.text().of("people.import"), "/import")));
        return Answer.shown(roster.label(), screen);
    }

    private static Act add(Reading reading) {
        return Act.link(reading.text().of("people.add"), "/people/new")
                .icon("user-plus")
                .primary();
    }

    private static PeopleQuery query(Parameters asked, PartyList list) {
        return new PeopleQuery(
                asked.find("q").orElse(null),
                asked.find("tag").orElse(null),
                asked.findId("organization").map(OrganizationId::new).orElse(null),
                asked.has("ours") ? asked.isOn("ours") : null,
                list.sort(SORTS, Sort.NAME),
                list.isDescending());
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
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
