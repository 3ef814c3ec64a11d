/** Where orders, deliveries, papers and assessments are kept. */
@NullMarked
package rapport.suppliers.store;

import org.jspecify.annotations.NullMarked;
