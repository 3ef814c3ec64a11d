/** Short sets of questions asked again and again; the first call. */
@NullMarked
package rapport.checkups;

import org.jspecify.annotations.NullMarked;
