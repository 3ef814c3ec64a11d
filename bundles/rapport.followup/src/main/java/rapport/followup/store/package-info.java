/** Follow-ups in SQL. */
@NullMarked
package rapport.followup.store;

import org.jspecify.annotations.NullMarked;
