/** Requirements as files. */
@NullMarked
package rapport.team.exchange;

import org.jspecify.annotations.NullMarked;
