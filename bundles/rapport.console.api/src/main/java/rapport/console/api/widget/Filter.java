package rapport.console.api.widget;

import java.util.List;

/**
 * A way to narrow a list: a chip that opens its choices and writes the one chosen into the query.
 *
 * @param name of the query parameter
 * @param label what it narrows by
 */
public record Filter(String name, String label, List<Choice> choices) {

    public Filter {
        choices = List.copyOf(choices);
    }

    public static Filter of(String name, String label, List<Choice> choices) {
        return new Filter(name, label, choices);
    }
}
