package rapport.console.api;

import org.jspecify.annotations.Nullable;

/**
 * A short sentence that says what was done.
 *
 * @param sentence in the reader's language
 * @param undo the path that a {@code POST} undoes it at; null where it cannot be undone
 */
public record Toast(String sentence, @Nullable String undo) {

    /** What was done, and stays done. */
    public static Toast saying(String sentence) {
        return new Toast(sentence, null);
    }

    /** The same with a way back. */
    public Toast undoneAt(String path) {
        return new Toast(sentence, path);
    }
}
