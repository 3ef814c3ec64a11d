/** Remembers what administrators chose. */
@NullMarked
package rapport.modules.store;

import org.jspecify.annotations.NullMarked;
