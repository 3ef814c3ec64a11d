/** Who is in the sample company. */
@NullMarked
package rapport.sample.model;

import org.jspecify.annotations.NullMarked;
