package rapport.console.api.widget;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.widget.templates.JtelistingGenerated;
import rapport.console.api.widget.templates.JtelistingrowGenerated;

/**
 * A list of records, a page at a time: sort links write {@code ?sort=name} or {@code ?sort=-name}, more rows come with
 * {@code ?cursor=…}, ticked rows are sent as {@code id} to the act chosen. It answers htmx and plain links alike.
 *
 * @param label what is listed, for those who hear the table
 */
public record Listing(
        String label,
        List<Column> columns,
        List<Row> rows,
        @Nullable String nextCursor,
        List<Act> bulk,
        Body none,
        Widgets ui)
        implements Body {

    public Listing {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        bulk = List.copyOf(bulk);
    }

    /** Where the next page begins, as {@code Slice.nextCursor()} tells it. */
    public Listing more(@Nullable String cursor) {
        return new Listing(label, columns, rows, cursor, bulk, none, ui);
    }

    /** What can be done with the rows that are ticked; each act is a form's target. */
    public Listing bulk(Act... acts) {
        return new Listing(label, columns, rows, nextCursor, List.of(acts), none, ui);
    }

    /** What stands there when the list is empty. */
    public Listing orElse(Body empty) {
        return new Listing(label, columns, rows, nextCursor, bulk, empty, ui);
    }

    /** The link that sorts by a column, and the other way round when it is sorted by it already. */
    public String sortPath(Column column) {
        String sort = isAscending(column) ? "-" + column.sort() : column.sort();
        return ui.visit().path() + query().with("sort", sort).asQuery();
    }

    public boolean isAscending(Column column) {
        return !column.sort().isEmpty() && query().text("sort").equals(column.sort());
    }

    public boolean isDescending(Column column) {
        return !column.sort().isEmpty() && query().text("sort").equals("-" + column.sort());
    }

    /** For {@code aria-sort}; null where the list is not sorted by the column. */
    public @Nullable String direction(Column column) {
        if (isAscending(column)) {
            return "ascending";
        }
        return isDescending(column) ? "descending" : null;
    }

    /** The list as the reader sees it now, from its first row. */
    public String herePath() {
        return ui.visit().path() + query().asQuery();
    }

    public String morePath() {
        return ui.visit().path()
                + query().with("cursor", nextCursor == null ? "" : nextCursor).asQuery();
    }

    /** One of its rows alone, as it replaces the one that stands in the list. */
    public Body row(Row row) {
        return output -> JtelistingrowGenerated.render(output, null, this, row);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        if (rows.isEmpty() && !none.isEmptyContent()) {
            none.writeTo(output);
        } else {
            JtelistingGenerated.render(output, null, this);
        }
    }

    private Parameters query() {
        return ui.visit().query().without("cursor");
    }
}
