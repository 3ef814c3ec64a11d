package rapport.directory.console;

/**
 * What is said otherwise since a change.
 *
 * @param was an empty text where nothing was said
 * @param is an empty text where nothing is said any more
 */
public record Difference(String label, String was, String is) {}
