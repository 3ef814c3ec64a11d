/** Backings as a table. */
@NullMarked
package rapport.promises.exchange;

import org.jspecify.annotations.NullMarked;
