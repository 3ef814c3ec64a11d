package rapport.checkups.console;

import java.util.List;
import java.util.function.Function;
import rapport.api.checkup.CheckUp;
import rapport.api.paging.Slice;
import rapport.console.api.Body;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Row;

/** A page of check-ups as a table, each with who answered when and how much. */
record CheckUpListing(Parts parts, Telling telling) {

    /**
     * The table, or what to do where there is none.
     *
     * @param first the heading of the first column
     * @param title what the first column says of one
     */
    Body of(Slice<CheckUp> found, String first, Function<CheckUp, String> title) {
        List<Column> columns = List.of(
                Column.of(first),
                Column.of(telling.text().of("column.when")),
                Column.of(telling.text().of("column.answers")).quiet());
        CheckUpLine line = new CheckUpLine(parts, telling);
        List<Row> rows = found.items().stream()
                .map(one -> Row.of(
                        "",
                        "/check-ups/" + one.id().value(),
                        Body.EMPTY,
                        title.apply(one),
                        telling.ui().text(line.when(one)),
                        telling.ui()
                                .text(telling.text()
                                        .of("checkup.answered", one.answers().size()))))
                .toList();
        return telling.ui()
                .listing(telling.text().of("checkups.title"), columns, rows)
                .more(found.nextCursor())
                .orElse(telling.ui()
                        .empty(
                                "clipboard-check",
                                telling.text().of("checkups.none"),
                                telling.text().of("checkups.none.hint")));
    }
}
