package rapport.relationships.console;

import gg.jte.Content;
import java.util.List;
import rapport.console.api.widget.Act;

/**
 * A stakeholder as a line of a record.
 *
 * @param part role, stance and power in a few words
 */
public record Member(Content face, String name, String path, String part, Content warmth, List<Act> acts) {

    public Member {
        acts = List.copyOf(acts);
    }
}
