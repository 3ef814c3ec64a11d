/** What may be answered, where answers go, and how well first calls are guessed. */
@NullMarked
package rapport.checkups.rules;

import org.jspecify.annotations.NullMarked;
