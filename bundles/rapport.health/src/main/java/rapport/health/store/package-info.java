/** Health in SQL. */
@NullMarked
package rapport.health.store;

import org.jspecify.annotations.NullMarked;
