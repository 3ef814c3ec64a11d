/** @Title@ as a level of Rapport. */
@NullMarked
package @package@;

import org.jspecify.annotations.NullMarked;
