/** How its history comes about. */
@NullMarked
package rapport.sample.rules;

import org.jspecify.annotations.NullMarked;
