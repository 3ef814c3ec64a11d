package rapport.listening.statement;

import java.util.List;

/**
 * A closing statement in the language of its reader.
 *
 * @param language its tag, such as {@code de}
 * @param party whose concern it was
 * @param foot when and by whom it was made, and that it can be opened again
 */
public record Statement(String title, String language, String party, List<Part> parts, String foot) {

    public Statement {
        parts = List.copyOf(parts);
    }

    /**
     * One thing that it states.
     *
     * @param words what was said or done
     * @param by who said so, when and how; an empty text where the words stand for themselves
     */
    public record Part(String heading, String words, String by) {}
}
