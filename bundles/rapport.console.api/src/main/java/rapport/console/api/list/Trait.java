package rapport.console.api.list;

import gg.jte.Content;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.console.api.widget.Column;

/**
 * Something that a list can say of each of its records.
 *
 * @param name in paths and forms; what its editing sends is called the same
 * @param cell what stands in the column
 * @param usual whether people see it who chose nothing yet
 * @param editing how a cell is changed where it stands; null where it is not
 */
public record Trait<T>(
        String name,
        Column column,
        Function<T, Content> cell,
        boolean usual,
        @Nullable Editing<T> editing) {

    private static final Pattern NAME = Pattern.compile("[a-z]+");

    public Trait {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a trait is named in lower-case letters, was \"" + name + "\"");
        }
    }

    public static <T> Trait<T> of(String name, Column column, Function<T, Content> cell) {
        return new Trait<>(name, column, cell, true, null);
    }

    /** Shown only to those who choose it. */
    public Trait<T> onRequest() {
        return new Trait<>(name, column, cell, false, editing);
    }

    public Trait<T> edited(Editing<T> way) {
        return new Trait<>(name, column, cell, usual, way);
    }

    String label() {
        return column.label();
    }
}
