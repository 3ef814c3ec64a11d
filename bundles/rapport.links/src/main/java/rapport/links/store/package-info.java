/** Private links in SQL. */
@NullMarked
package rapport.links.store;

import org.jspecify.annotations.NullMarked;
