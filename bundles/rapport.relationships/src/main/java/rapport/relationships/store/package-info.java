/** Relationships, interactions and promises in SQL. */
@NullMarked
package rapport.relationships.store;

import org.jspecify.annotations.NullMarked;
