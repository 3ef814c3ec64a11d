/** What can be an answer, and what many of them come to. */
@NullMarked
package rapport.temperature.rules;

import org.jspecify.annotations.NullMarked;
