/** Asking again long after the work is done, for as long as the person is there. */
@NullMarked
package rapport.followup;

import org.jspecify.annotations.NullMarked;
