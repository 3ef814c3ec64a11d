/** The few pages that belong to the frame itself. */
@NullMarked
package rapport.console.pages;

import org.jspecify.annotations.NullMarked;
