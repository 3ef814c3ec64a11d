/** What may be recorded, and when the time is right to ask. */
@NullMarked
package rapport.growth.rules;

import org.jspecify.annotations.NullMarked;
