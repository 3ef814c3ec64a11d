/** What stands around every page: navigation, search, the person menu, and the pages that say something went wrong. */
@NullMarked
package rapport.console.frame;

import org.jspecify.annotations.NullMarked;
