package rapport.listening.console;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concern;
import rapport.api.concern.Gate;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Filter;
import rapport.console.api.widget.Listing;
import rapport.console.api.widget.PageHead;
import rapport.console.api.widget.Row;
import rapport.listening.console.templates.JteboardGenerated;

/** Concerns one below the other, the most important first as far as they were ranked. */
@Component
@ConsolePath("/concerns/list")
public final class ConcernListPage implements Page {

    private static final int ROWS = 50;
    private static final int WORDS = 90;

    private final Parts parts;

    @Activate
    public ConcernListPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        Overview overview = new Overview(parts, visit);
        Gate gate = visit.query().findChoice("gate", Gate.class).orElse(null);
        PageRequest page = new PageRequest(ROWS, visit.query().find("cursor").orElse(null));
        Slice<Concern> found = parts.concerns.list(visit.caller(), overview.query(gate), page);
        Overview.Told told = overview.tell(found.items());
        ConcernTelling telling = told.telling();
        String title = telling.text().of("concerns.title");
        PageHead head = telling.ui().head(title).detail(telling.text().of("concerns.detail"));
        Body tabs = telling.ui().tabs(title, overview.tabs(telling, false));
        List<Filter> filters = Stream.concat(Stream.of(gates(telling)), overview.filters(telling).stream())
                .toList();
        Listing listing = telling.ui()
                .listing(title, columns(telling.text()), rows(told))
                .more(found.nextCursor())
                .orElse(telling.ui()
                        .empty(
                                "message-square-quote",
                                telling.text().of("list.none"),
                                telling.text().of("list.none.hint")));
        Body chips = telling.ui().filters(filters, "");
        return Answer.shown(title, output -> JteboardGenerated.render(output, null, head, tabs, chips, listing));
    }

    private static Filter gates(ConcernTelling telling) {
        List<Choice> gates = Arrays.stream(Gate.values())
                .map(gate -> Choice.of(gate, telling.text().of("gate." + gate)))
                .toList();
        return Filter.of("gate", telling.text().of("fact.gate"), gates);
    }

    private static List<Column> columns(Texts text) {
        return List.of(
                Column.of(text.of("concern.title")),
                Column.of(text.of("fact.relationship")),
                Column.of(text.of("fact.gate")),
                Column.of(text.of("hear.person")).quiet(),
                Column.of(text.of("fact.owner")).quiet(),
                Column.of(text.of("fact.since")).quiet());
    }

    private static List<Row> rows(Overview.Told told) {
        ConcernTelling telling = told.telling();
        return told.concerns().stream()
                .map(concern -> Row.of(
                        "",
                        InSight.pathOf(concern),
                        Body.EMPTY,
                        ConcernTelling.brief(concern.words(), WORDS),
                        telling.ui().text(told.party(concern)),
                        ConcernTelling.inline(
                                Stream.concat(Stream.of(telling.gate(concern)), telling.marks(concern).stream())
                                        .toArray(Body[]::new)),
                        concern.person() == null ? Body.EMPTY : telling.ui().text(telling.name(concern.person())),
                        concern.owner() == null ? Body.EMPTY : telling.ui().text(telling.name(concern.owner())),
                        telling.ui().ago(concern.gateSince())))
                .toList();
    }
}
