/** Concerns in SQL. */
@NullMarked
package rapport.listening.store;

import org.jspecify.annotations.NullMarked;
