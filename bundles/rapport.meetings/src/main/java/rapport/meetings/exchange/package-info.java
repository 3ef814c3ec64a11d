/** Meetings, what was given and received, and small things about people in files: handed out, and taken in from another installation or program. */
@NullMarked
package rapport.meetings.exchange;

import org.jspecify.annotations.NullMarked;
