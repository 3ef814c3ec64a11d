/** What makes a good password, and a safe secret. */
@NullMarked
package rapport.access.rules;

import org.jspecify.annotations.NullMarked;
