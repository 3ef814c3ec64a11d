/** The page that a private link shows, and those on which links are made and taken back. */
@NullMarked
package rapport.links.console;

import org.jspecify.annotations.NullMarked;
