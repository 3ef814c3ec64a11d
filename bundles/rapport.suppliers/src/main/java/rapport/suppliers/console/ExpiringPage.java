package rapport.suppliers.console;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
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
import rapport.suppliers.model.Paper;

/** What expires: contracts and certificates of all suppliers, the first on which somebody has to act first. */
@Component
@ConsolePath(ExpiringPage.PATH)
public final class ExpiringPage implements Page {

    static final String PATH = "/suppliers/expiring";
    private static final int LIMIT = 50;

    private final Parts parts;

    @Activate
    public ExpiringPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        Telling telling = Telling.to(visit);
        String title = telling.say("expiring.title");
        Slice<Paper> found = parts.files
                .papers()
                .list(
                        visit.caller(),
                        null,
                        new PageRequest(LIMIT, visit.query().find("cursor").orElse(null)));
        Map<RelationshipId, String> names = parts.names(
                visit.caller(), found.items().stream().map(Paper::relationship).toList());
        List<Row> rows = found.items().stream()
                .map(paper -> row(telling, paper, names.getOrDefault(paper.relationship(), "")))
                .toList();
        List<Column> columns = List.of(
                Column.of(telling.say("column.supplier")),
                Column.of(telling.say("field.name")),
                Column.of(telling.say("field.kind")).quiet(),
                Column.of(telling.say("column.dates")));
        Body listing = telling.ui()
                .listing(title, columns, rows)
                .more(found.nextCursor())
                .orElse(telling.ui()
                        .empty("file-check", telling.say("expiring.none"), telling.say("expiring.none.hint")));
        Body head = telling.ui().head(title).detail(telling.say("expiring.hint"));
        return Answer.shown(title, Telling.all(List.of(head, listing)));
    }

    private static Row row(Telling telling, Paper paper, String supplier) {
        return Row.of(
                "",
                "/relationships/" + paper.relationship().value(),
                Body.EMPTY,
                supplier,
                Body.text(paper.name()),
                Body.text(telling.say("kind." + paper.kind())),
                Body.text(dates(telling, paper)));
    }

    /** When it runs out, and by when somebody has to say so. */
    static String dates(Telling telling, Paper paper) {
        String end = telling.ui().dateInWords(paper.expires());
        boolean isOver = paper.expires().isBefore(telling.visit().today());
        String told = telling.say(isOver ? "paper.over" : "paper.until", end);
        return paper.notice() == null
                ? told
                : told + " " + telling.say("paper.by", telling.ui().dateInWords(paper.notice()));
    }
}
