/** Concerns on the record of a relationship, and on a page of their own. */
@NullMarked
package rapport.listening.console;

import org.jspecify.annotations.NullMarked;
