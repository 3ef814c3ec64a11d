/** How what others wrote is recognised: encodings, headings, dates, names. */
@NullMarked
package rapport.exchange.rules;

import org.jspecify.annotations.NullMarked;
