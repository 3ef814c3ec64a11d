package rapport.console.api.widget;

import gg.jte.Content;
import java.util.List;

/**
 * A row of a list: its first cell is the link to the record.
 *
 * @param id what a ticked row sends; an empty text where rows cannot be chosen
 * @param path where the row leads
 * @param face before the name, or {@code Body.EMPTY}
 * @param name the first cell
 * @param cells the others
 */
public record Row(String id, String path, Content face, String name, List<Content> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Object id, String path, Content face, String name, Content... cells) {
        return new Row(id.toString(), path, face, name, List.of(cells));
    }
}
