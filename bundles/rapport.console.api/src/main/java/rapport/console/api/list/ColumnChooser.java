package rapport.console.api.list;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import rapport.console.api.Body;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Listing;
import rapport.console.api.widget.Widgets;
import rapport.console.api.widget.templates.JtecolumnchooserGenerated;

/**
 * A menu of boxes, one for each column that a list can show.
 *
 * @param action where the choice is sent
 * @param from the list as the reader sees it, to come back to
 * @param chosen the names of the columns that are shown now
 */
public record ColumnChooser(String action, String from, List<Choice> columns, List<String> chosen, Widgets ui)
        implements Body {

    static <T> ColumnChooser of(Roster<T> roster, List<Trait<T>> shown, Listing listing) {
        List<Choice> columns = roster.traits().stream()
                .map(trait -> Choice.of(trait.name(), trait.label()))
                .toList();
        return new ColumnChooser(
                roster.path() + "/columns",
                listing.herePath(),
                columns,
                shown.stream().map(Trait::name).toList(),
                listing.ui());
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JtecolumnchooserGenerated.render(output, null, this);
    }
}
