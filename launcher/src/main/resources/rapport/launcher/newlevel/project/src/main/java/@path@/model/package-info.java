/** What is told of relationships on this level beside what the platform knows. */
@NullMarked
package @package@.model;

import org.jspecify.annotations.NullMarked;
