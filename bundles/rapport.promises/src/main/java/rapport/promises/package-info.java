/** Which promises rest on which, across levels, and how well they are kept. */
@NullMarked
package rapport.promises;

import org.jspecify.annotations.NullMarked;
