/** Readings in SQL. */
@NullMarked
package rapport.temperature.store;

import org.jspecify.annotations.NullMarked;
