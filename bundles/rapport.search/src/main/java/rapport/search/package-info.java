/** Finds parties and their relationships by a few letters. */
@NullMarked
package rapport.search;

import org.jspecify.annotations.NullMarked;
