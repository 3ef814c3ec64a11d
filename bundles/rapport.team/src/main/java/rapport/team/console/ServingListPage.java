package rapport.team.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Telling;
import rapport.team.model.Serving;
import rapport.team.model.ServingsQuery;

/** Who serves whom inside, with what, and who answers for it on both sides. */
@Component
@ConsolePath(ServingListPage.PATH)
public final class ServingListPage implements Page {

    static final String PATH = "/team/servings";
    private static final int LIMIT = 50;

    private final Parts parts;

    @Activate
    public ServingListPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        Telling telling = parts.telling(visit);
        String title = telling.text().of("servings.title");
        PageRequest page = new PageRequest(LIMIT, visit.query().find("cursor").orElse(null));
        Slice<Serving> found = parts.servings.list(visit.caller(), ServingsQuery.ALL, page);
        ServingLines lines = ServingLines.of(parts, telling, found.items());
        Body head = telling.ui()
                .head(title)
                .detail(telling.text().of("servings.hint"))
                .acts(starts(telling));
        Body listing = telling.ui()
                .listing(
                        title,
                        List.of(
                                Column.of(telling.text().of("column.served")),
                                Column.of(telling.text().of("column.server")),
                                Column.of(telling.text().of("column.customer")),
                                Column.of(telling.text().of("column.owner")).quiet(),
                                Column.of(telling.text().of("column.speaker")).quiet()),
                        found.items().stream().map(lines::row).toList())
                .more(found.nextCursor())
                .orElse(telling.ui()
                        .empty(
                                "heart-handshake",
                                telling.text().of("servings.none"),
                                telling.text().of("servings.none.hint")));
        return Answer.shown(title, Saying.all(List.of(head, listing)));
    }

    static List<Act> starts(Telling telling) {
        return telling.visit().caller().mayWrite(Parts.LEVEL)
                ? List.of(Act.dialog(telling.text().of("serving.new"), PATH + "/new")
                        .icon("heart-handshake"))
                : List.of();
    }
}
