package rapport.team.console;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Telling;
import rapport.team.model.Serving;
import rapport.team.model.ServingsQuery;
import rapport.team.store.Departments;

/** Our departments: how many work there, whom they serve, and who serves them. */
@Component
@ConsolePath(DepartmentListPage.PATH)
public final class DepartmentListPage implements Page {

    static final String PATH = "/team/departments";
    private static final int LIMIT = 100;

    private final Parts parts;

    @Activate
    public DepartmentListPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Right.READ, Parts.LEVEL);
        Telling telling = parts.telling(visit);
        String title = telling.text().of("departments.title");
        PageRequest page = new PageRequest(LIMIT, visit.query().find("cursor").orElse(null));
        Slice<Relationship> inside = parts.inside(visit.caller(), page);
        List<Relationship> departments = inside.items().stream()
                .filter(one -> one.party() instanceof OrganizationId)
                .toList();
        Body head = telling.ui()
                .head(title)
                .detail(telling.text().of("departments.hint"))
                .acts(ServingListPage.starts(telling));
        Body listing = telling.ui()
                .listing(title, columns(telling), rows(telling, departments))
                .more(inside.nextCursor())
                .orElse(telling.ui()
                        .empty(
                                "building-2",
                                telling.text().of("departments.none"),
                                telling.text().of("departments.none.hint")));
        return Answer.shown(title, Saying.all(List.of(head, listing)));
    }

    private static List<Column> columns(Telling telling) {
        return List.of(
                Column.of(telling.text().of("column.department")),
                Column.of(telling.text().of("column.staff")).number(),
                Column.of(telling.text().of("column.serves")).number().quiet(),
                Column.of(telling.text().of("column.gets")).number().quiet(),
                Column.of(telling.text().of("column.unowned")).number());
    }

    private List<Row> rows(Telling telling, List<Relationship> departments) {
        Visit visit = telling.visit();
        Map<PartyId, PartyName> names =
                telling.names(departments.stream().map(Relationship::party).toList());
        Map<String, Long> people = new Departments(parts.directory)
                .colleagues(visit.caller(), visit.today()).values().stream()
                        .collect(Collectors.groupingBy(Departments.Colleague::department, Collectors.counting()));
        List<Serving> servings = parts.servings
                .list(visit.caller(), ServingsQuery.ALL, PageRequest.first(PageRequest.MOST))
                .items();
        return departments.stream()
                .map(one -> row(one, telling.name(names, one.party()), people, servings))
                .toList();
    }

    private static Row row(Relationship one, String name, Map<String, Long> people, List<Serving> servings) {
        List<Serving> gets = servings.stream()
                .filter(serving -> serving.relationship().equals(one.id()))
                .toList();
        List<Serving> serves = servings.stream()
                .filter(serving -> serving.server().equals(one.party()))
                .toList();
        long unowned = gets.stream()
                        .filter(serving -> serving.customerOwner() == null)
                        .count()
                + serves.stream().filter(serving -> serving.owner() == null).count();
        return Row.of(
                "",
                DepartmentPage.path(one.id()),
                Body.EMPTY,
                name,
                number(people.getOrDefault(name, 0L)),
                number(serves.size()),
                number(gets.size()),
                number(unowned));
    }

    private static Body number(long number) {
        return Body.text(String.valueOf(number));
    }
}
