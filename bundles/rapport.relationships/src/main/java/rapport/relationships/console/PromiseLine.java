package rapport.relationships.console;

import java.time.LocalDate;
import java.util.List;
import rapport.console.api.widget.Act;

/**
 * A promise as a line of a record.
 *
 * @param path where it stands with all that it rests on
 * @param who by whom to whom
 */
public record PromiseLine(String what, String path, String who, LocalDate due, boolean late, List<Act> acts) {

    public PromiseLine {
        acts = List.copyOf(acts);
    }
}
