package rapport.console.api.widget;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;

/**
 * One thing that happened, on a timeline.
 *
 * @param icon the name of an {@link Icon}, such as {@code phone}
 * @param line what happened, in one line
 * @param words what was said or written below it, or {@code Body.EMPTY}
 * @param acts what can be done with it
 */
public record Moment(Instant at, String icon, Content line, Content words, List<Act> acts) {

    public Moment {
        acts = List.copyOf(acts);
    }
}
