/** What was made, so that it can be removed. */
@NullMarked
package rapport.sample.store;

import org.jspecify.annotations.NullMarked;
