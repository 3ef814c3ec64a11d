/** Leads each request to its page: who asks, where to, and what goes back. */
@NullMarked
package rapport.console;

import org.jspecify.annotations.NullMarked;
