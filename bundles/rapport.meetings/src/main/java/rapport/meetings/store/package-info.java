/** Meetings, and what was given and received, in SQL. */
@NullMarked
package rapport.meetings.store;

import org.jspecify.annotations.NullMarked;
