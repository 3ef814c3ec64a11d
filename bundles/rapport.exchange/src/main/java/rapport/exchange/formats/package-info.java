/** Readers of the formats: each a forward-only walk over a file of any size. */
@NullMarked
package rapport.exchange.formats;

import org.jspecify.annotations.NullMarked;
