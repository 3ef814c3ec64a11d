package rapport.relationships.console;

import java.util.List;
import rapport.console.api.widget.Choice;

/**
 * What the form of a promise starts with.
 *
 * @param relationship what it belongs to; an empty text where it belongs to none
 */
public record PromiseStart(
        String what, List<Choice> by, List<Choice> to, String due, String relationship, long version) {

    public PromiseStart {
        by = List.copyOf(by);
        to = List.copyOf(to);
    }
}
