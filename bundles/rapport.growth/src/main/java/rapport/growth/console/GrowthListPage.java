package rapport.growth.console;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Approach;
import rapport.api.growth.Ask;
import rapport.api.growth.Growth;
import rapport.api.growth.GrowthQuery;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tab;

/** What all relationships led to, who else came to them, and what we asked, the newest first. */
@Component
@ConsolePath("/growth")
public final class GrowthListPage implements Page {

    private static final int LIMIT = 50;

    private final Parts parts;

    @Activate
    public GrowthListPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        Telling telling = Telling.to(visit);
        String shown = visit.query().find("show").orElse("growth");
        String title = telling.text().of("page.title");
        Body tabs = telling.ui()
                .tabs(
                        title,
                        List.of(
                                tab(telling, "growth", shown),
                                tab(telling, "approaches", shown),
                                tab(telling, "asks", shown)));
        Body listing =
                switch (shown) {
                    case "approaches" -> list(telling, new ApproachKind(parts), Approach::at);
                    case "asks" -> list(telling, new AskKind(parts), Ask::at);
                    default -> list(telling, new GrowthKind(parts), Growth::at);
                };
        Body picture = shown.equals("approaches") && !visit.query().has("cursor")
                ? new ApproachesPicture(
                                telling, parts.approaches.since(visit.caller(), ApproachesPicture.since(telling)))
                        .chart()
                : Body.EMPTY;
        Body head = telling.ui().head(title).detail(telling.text().of("page.hint"));
        return Answer.shown(title, Telling.all(List.of(head, tabs, picture, listing)));
    }

    private static Tab tab(Telling telling, String noun, String shown) {
        String path = noun.equals("growth") ? "/growth" : "/growth?show=" + noun;
        return Tab.of(telling.text().of(noun + ".title"), path, noun.equals(shown));
    }

    private <T, D> Body list(Telling telling, EntryKind<T, D> kind, Function<T, Instant> at) {
        Visit visit = telling.visit();
        PageRequest page = new PageRequest(LIMIT, visit.query().find("cursor").orElse(null));
        Slice<T> found = kind.book().list(visit.caller(), GrowthQuery.ALL, page);
        Map<RelationshipId, String> names = parts.names(
                visit.caller(),
                found.items().stream().map(kind.book()::relationship).toList());
        List<Row> rows = found.items().stream()
                .map(one -> Row.of(
                        "",
                        "/relationships/" + kind.book().relationship(one).value(),
                        Body.EMPTY,
                        names.getOrDefault(
                                kind.book().relationship(one), telling.text().of("party.gone")),
                        telling.ui().text(kind.line(telling, one)),
                        telling.ui().ago(at.apply(one))))
                .toList();
        return telling.ui()
                .listing(
                        telling.text().of(kind.noun() + ".title"),
                        List.of(
                                Column.of(telling.text().of("column.who")),
                                Column.of(telling.text().of("column.what")),
                                Column.of(telling.text().of("column.when")).quiet()),
                        rows)
                .more(found.nextCursor())
                .orElse(telling.ui()
                        .empty(
                                "sprout",
                                telling.text().of(kind.noun() + ".empty"),
                                telling.text().of("empty.hint")));
    }
}
