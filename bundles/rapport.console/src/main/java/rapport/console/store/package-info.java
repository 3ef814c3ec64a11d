/** What the console itself remembers. */
@NullMarked
package rapport.console.store;

import org.jspecify.annotations.NullMarked;
