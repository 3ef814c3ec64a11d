/** Meetings, and what was given and received, on pages and records. */
@NullMarked
package rapport.meetings.console;

import org.jspecify.annotations.NullMarked;
