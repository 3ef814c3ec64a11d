/** The sample company. */
@NullMarked
package rapport.sample;

import org.jspecify.annotations.NullMarked;
