/** Growth, approaches and asks in SQL. */
@NullMarked
package rapport.growth.store;

import org.jspecify.annotations.NullMarked;
