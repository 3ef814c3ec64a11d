/** Concerns: heard, played back, confirmed, addressed, verified and closed the same way for every level. */
@NullMarked
package rapport.listening;

import org.jspecify.annotations.NullMarked;
