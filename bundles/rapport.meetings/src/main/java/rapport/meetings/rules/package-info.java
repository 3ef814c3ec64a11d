/** Meetings, and what was given and received, as plausible records. */
@NullMarked
package rapport.meetings.rules;

import org.jspecify.annotations.NullMarked;
