/** Customers: the organizations we serve, and whose first call we want to be. */
@NullMarked
package rapport.customers;

import org.jspecify.annotations.NullMarked;
