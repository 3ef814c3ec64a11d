/** The same on screens. */
@NullMarked
package @package@.console;

import org.jspecify.annotations.NullMarked;
