package rapport.promises.console;

import gg.jte.Content;
import java.util.List;
import rapport.console.api.widget.Act;

/**
 * A link of a chain as it is drawn.
 *
 * @param path where the promise stands; an empty text where the reader is there already, or it is outside
 * @param who by whom to whom
 * @param marks what must not be overlooked: the weak link, a slip
 * @param dates when it is due, expected and needed, in one line
 * @param chance with the record that it comes from
 * @param backing what it rests on
 * @param acts what can be done with the link
 */
public record LinkView(
        String what,
        String path,
        String who,
        List<? extends Content> marks,
        String dates,
        String chance,
        boolean outside,
        List<LinkView> backing,
        List<Act> acts) {

    public LinkView {
        marks = List.copyOf(marks);
        backing = List.copyOf(backing);
        acts = List.copyOf(acts);
    }
}
