/** Orders, deliveries, papers and assessments as files. */
@NullMarked
package rapport.suppliers.exchange;

import org.jspecify.annotations.NullMarked;
