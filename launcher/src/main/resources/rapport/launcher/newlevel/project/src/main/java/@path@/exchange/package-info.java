/** The same in files. */
@NullMarked
package @package@.exchange;

import org.jspecify.annotations.NullMarked;
