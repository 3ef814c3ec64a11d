/** What is allowed at which gate, what is missing, and what comes of a step. */
@NullMarked
package rapport.listening.rules;

import org.jspecify.annotations.NullMarked;
