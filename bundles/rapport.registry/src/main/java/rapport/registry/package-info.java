/** Which levels run, and the door through which everything contributed is called. */
@NullMarked
package rapport.registry;

import org.jspecify.annotations.NullMarked;
