/** What we keep, in tables of our own. */
@NullMarked
package @package@.store;

import org.jspecify.annotations.NullMarked;
