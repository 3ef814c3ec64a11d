/** What follows from promises that rest on one another. */
@NullMarked
package rapport.promises.rules;

import org.jspecify.annotations.NullMarked;
