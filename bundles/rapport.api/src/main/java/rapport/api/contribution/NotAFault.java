package rapport.api.contribution;

/**
 * Marks an exception that is an answer rather than a fault of the contribution that threw it: something is forbidden, is not
 * there, was changed meanwhile, or the database is away. The {@link Door} lets it through untouched and counts nothing.
 */
public interface NotAFault {}
