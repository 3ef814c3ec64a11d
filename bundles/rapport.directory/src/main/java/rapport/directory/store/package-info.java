/** How the directory remembers, finds and lists. */
@NullMarked
package rapport.directory.store;

import org.jspecify.annotations.NullMarked;
