/** Suppliers: organizations whose delivery backs our own promises. */
@NullMarked
package rapport.suppliers;

import org.jspecify.annotations.NullMarked;
