package rapport.store;

/**
 * One numbered step of a schema.
 *
 * @param name as numbered, without the mark of an engine: {@code V1__journal.sql}
 */
record Script(String name, String text) {}
