package rapport.console.api.list;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import rapport.console.api.Body;
import rapport.console.api.widget.Filter;
import rapport.console.api.widget.Listing;
import rapport.console.api.widget.PageHead;
import rapport.console.api.widget.Tab;
import rapport.console.api.widget.Widgets;
import rapport.console.api.widget.templates.JtelistscreenGenerated;

/**
 * A list as a page: head, views, search, filters with the count, columns to choose, and the rows.
 *
 * @param views those that everybody has, and those that the reader saved
 * @param search what the field for words is called
 */
public record ListScreen(
        PageHead head, ViewTabs views, Body filters, String search, Body chooser, Listing listing, Widgets ui)
        implements Body {

    /** The tabs that everybody has; otherwise there is one with everything. */
    public ListScreen views(List<Tab> usual) {
        return new ListScreen(head, views.usual(usual), filters, search, chooser, listing, ui);
    }

    public ListScreen search(String label) {
        return new ListScreen(head, views, filters, label, chooser, listing, ui);
    }

    /** Chips that narrow the list, with how many are left. */
    public ListScreen filters(List<Filter> chips, String count) {
        return new ListScreen(head, views, ui.filters(chips, count), search, chooser, listing, ui);
    }

    /** What stands there when the list is empty. */
    public ListScreen orElse(Body empty) {
        return new ListScreen(head, views, filters, search, chooser, listing.orElse(empty), ui);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JtelistscreenGenerated.render(output, null, this);
    }
}
