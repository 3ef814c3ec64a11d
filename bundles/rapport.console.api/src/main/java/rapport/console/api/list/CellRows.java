package rapport.console.api.list;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import rapport.console.api.Body;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Widgets;
import rapport.console.api.widget.templates.JtecellGenerated;

/** Makes rows of records: each cell with the way to change it, for those who may. */
record CellRows<T>(Roster<T> roster, List<Trait<T>> shown, Widgets ui) {

    Row plain(T record) {
        Entry entry = roster.entry(record);
        return row(
                entry, shown.stream().map(trait -> cell(record, entry, trait)).toList());
    }

    /** The row with one of its cells as a form, or as just changed. */
    Row with(T record, CellForm<T> form) {
        Entry entry = roster.entry(record);
        List<Content> cells = new ArrayList<>();
        for (Trait<T> trait : shown) {
            boolean here = trait.name().equals(form.trait().name());
            cells.add(here ? form : cell(record, entry, trait));
        }
        return row(entry, cells);
    }

    private static Row row(Entry entry, List<Content> cells) {
        return new Row(entry.id().toString(), entry.path(), entry.face(), entry.name(), cells);
    }

    private Content cell(T record, Entry entry, Trait<T> trait) {
        Content content = trait.cell().apply(record);
        Editing<T> editing = trait.editing();
        if (editing == null || !roster.mayChange() || !editing.fits(record)) {
            return content;
        }
        String path = roster.path() + "/cells/" + entry.id() + "/" + trait.name();
        String label = ui.texts().of("cell.edit", trait.label(), entry.name());
        return (Body) output -> JtecellGenerated.render(output, null, content, path, trait.name(), label);
    }
}
