/** Asking how it holds. */
@NullMarked
package rapport.followup.console;

import org.jspecify.annotations.NullMarked;
