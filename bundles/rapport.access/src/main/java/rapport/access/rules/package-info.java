/** What makes a good password, a safe secret, and too many guesses. */
@NullMarked
package rapport.access.rules;

import org.jspecify.annotations.NullMarked;
