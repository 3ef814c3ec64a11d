/** What asks for attention, and what can be true. */
@NullMarked
package @package@.rules;

import org.jspecify.annotations.NullMarked;
