/** Suppliers for programs. */
@NullMarked
package rapport.suppliers.rest;

import org.jspecify.annotations.NullMarked;
