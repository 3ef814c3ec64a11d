/** Check-ups, asked the same way for every level, and the first call: guessed, said and done. */
@NullMarked
package rapport.checkups;

import org.jspecify.annotations.NullMarked;
