/** What a file says, row by row, in words that no format owns. */
@NullMarked
package rapport.exchange.model;

import org.jspecify.annotations.NullMarked;
