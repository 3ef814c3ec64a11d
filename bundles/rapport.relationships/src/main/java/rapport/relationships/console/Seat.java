package rapport.relationships.console;

/**
 * A role in which somebody should be and nobody is.
 *
 * @param path where somebody is put into it; an empty text where the reader may not
 */
public record Seat(String role, String path) {}
