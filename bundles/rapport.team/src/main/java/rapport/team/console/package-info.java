/** The team's own pages. */
@NullMarked
package rapport.team.console;

import org.jspecify.annotations.NullMarked;
