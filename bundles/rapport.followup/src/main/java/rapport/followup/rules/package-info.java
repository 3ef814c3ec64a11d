/** When to ask again, and what an answer may say. */
@NullMarked
package rapport.followup.rules;

import org.jspecify.annotations.NullMarked;
