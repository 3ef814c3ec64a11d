/** Relationships, interactions and promises, kept and shown the same way for every level. */
@NullMarked
package rapport.relationships;

import org.jspecify.annotations.NullMarked;
