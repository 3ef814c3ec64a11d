package rapport.api.contribution;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Marks an exception that is an answer rather than a fault of the contribution that threw it: something is forbidden, is not
 * there, was changed meanwhile, or the database is away. The {@link Door} lets it through untouched and counts nothing.
 */
@ConsumerType
public interface NotAFault {}
