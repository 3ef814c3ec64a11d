/** Meetings, and what was given and received, as JSON. */
@NullMarked
package rapport.meetings.rest;

import org.jspecify.annotations.NullMarked;
