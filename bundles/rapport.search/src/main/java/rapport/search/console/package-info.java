/** Search from the palette and the pickers. */
@NullMarked
package rapport.search.console;

import org.jspecify.annotations.NullMarked;
