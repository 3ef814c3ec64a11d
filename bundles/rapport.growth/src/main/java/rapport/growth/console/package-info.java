/** What a relationship led to, who else came to them, and when to ask, on every record. */
@NullMarked
package rapport.growth.console;

import org.jspecify.annotations.NullMarked;
