/** What people see of orders, papers, scores and risk. */
@NullMarked
package rapport.suppliers.console;

import org.jspecify.annotations.NullMarked;
