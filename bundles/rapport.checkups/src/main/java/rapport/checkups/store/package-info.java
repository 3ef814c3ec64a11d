/** Check-ups and first calls in SQL. */
@NullMarked
package rapport.checkups.store;

import org.jspecify.annotations.NullMarked;
