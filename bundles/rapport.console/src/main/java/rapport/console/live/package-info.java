/** Tells open pages what changed. */
@NullMarked
package rapport.console.live;

import org.jspecify.annotations.NullMarked;
