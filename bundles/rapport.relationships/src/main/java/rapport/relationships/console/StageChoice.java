package rapport.relationships.console;

/**
 * A stage that a relationship may step to.
 *
 * @param gate what should be true before; an empty text where nothing is asked
 */
public record StageChoice(String name, String label, String gate, boolean chosen) {}
