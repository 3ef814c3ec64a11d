/** The same for programs. */
@NullMarked
package @package@.rest;

import org.jspecify.annotations.NullMarked;
