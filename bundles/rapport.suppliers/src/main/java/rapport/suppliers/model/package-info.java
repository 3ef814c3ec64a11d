/** What suppliers deliver, and what stands behind it. */
@NullMarked
package rapport.suppliers.model;

import org.jspecify.annotations.NullMarked;
