/** What is remembered of imports: how far they came, what was wrong, and what columns meant. */
@NullMarked
package rapport.exchange.store;

import org.jspecify.annotations.NullMarked;
