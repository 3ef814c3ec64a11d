/** What the index holds. */
@NullMarked
package rapport.search.model;

import org.jspecify.annotations.NullMarked;
