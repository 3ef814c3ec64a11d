package rapport.team.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tab;
import rapport.console.api.widget.Telling;
import rapport.team.model.Requirement;
import rapport.team.model.RequirementsQuery;

/** What contracts ask of us: what is nobody's first, or only what the reader answers for. */
@Component
@ConsolePath(RequirementListPage.PATH)
public final class RequirementListPage implements Page {

    static final String PATH = "/team/requirements";
    static final String MINE = PATH + "?show=mine";
    private static final String KEY = "M";
    private static final int LIMIT = 50;

    private final Parts parts;

    @Activate
    public RequirementListPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        Telling telling = parts.telling(visit);
        String title = telling.text().of("requirements.title");
        PersonId reader = visit.caller().person();
        boolean mine = reader != null && visit.query().text("show").equals("mine");
        RequirementsQuery query = mine ? new RequirementsQuery(null, reader) : RequirementsQuery.ALL;
        PageRequest page = new PageRequest(LIMIT, visit.query().find("cursor").orElse(null));
        Slice<Requirement> found = parts.requirements.list(visit.caller(), query, page);
        Body head = telling.ui().head(title).detail(telling.text().of("requirements.hint"));
        Body tabs = telling.ui()
                .tabs(
                        title,
                        List.of(
                                Tab.of(telling.text().of("requirements.all"), PATH, !mine),
                                Tab.of(telling.text().of("requirements.mine"), MINE, mine)));
        return Answer.shown(title, Saying.all(List.of(head, tabs, listing(telling, found, mine))));
    }

    private Body listing(Telling telling, Slice<Requirement> found, boolean mine) {
        List<RelationshipId> in =
                found.items().stream().map(Requirement::relationship).toList();
        Map<RelationshipId, String> names = parts.names(telling.visit().caller(), in);
        RequirementLines lines = RequirementLines.of(telling, found.items());
        List<Row> rows = new ArrayList<>();
        boolean isKeyGiven = false;
        for (Requirement one : found.items()) {
            List<Act> acts = lines.acts(one);
            boolean takesKey = !isKeyGiven && !acts.isEmpty();
            isKeyGiven |= takesKey;
            rows.add(row(lines, one, names.getOrDefault(one.relationship(), ""), keyed(acts, takesKey)));
        }
        return telling.ui()
                .listing(
                        telling.text().of("requirements.title"),
                        List.of(
                                Column.of(telling.text().of("column.requirement")),
                                Column.of(telling.text().of("column.whose")),
                                Column.of(telling.text().of("column.relationship"))
                                        .quiet(),
                                Column.of(telling.text().of("column.contract")).quiet(),
                                Column.of(telling.text().of("column.answer"))),
                        rows)
                .more(found.nextCursor())
                .orElse(telling.ui()
                        .empty(
                                "badge-check",
                                telling.text().of(mine ? "requirements.none.mine" : "requirements.none"),
                                telling.text().of("requirements.none.hint")));
    }

    private static Row row(RequirementLines lines, Requirement one, String party, List<Act> acts) {
        List<Body> buttons = acts.stream().map(lines.telling().ui()::act).toList();
        return Row.of(
                "",
                RequirementLines.path(one),
                Body.EMPTY,
                one.what(),
                lines.whose(one),
                lines.telling()
                        .ui()
                        .link(party, "/relationships/" + one.relationship().value()),
                Body.text(one.contract() == null ? "" : one.contract()),
                Saying.all(buttons));
    }

    /** The first that waits for the reader is answered by a single key. */
    private static List<Act> keyed(List<Act> acts, boolean takesKey) {
        List<Act> all = new ArrayList<>(acts);
        if (takesKey) {
            all.set(0, all.get(0).key(KEY));
        }
        return all;
    }
}
