/** What a relationship leads to, and who else comes to them. */
@NullMarked
package rapport.growth;

import org.jspecify.annotations.NullMarked;
