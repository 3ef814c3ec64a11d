/** Backings in the database. */
@NullMarked
package rapport.promises.store;

import org.jspecify.annotations.NullMarked;
