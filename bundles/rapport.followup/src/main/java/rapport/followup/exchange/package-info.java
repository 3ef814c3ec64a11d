/** Follow-ups in files: handed out, and taken in from another installation or program. */
@NullMarked
package rapport.followup.exchange;

import org.jspecify.annotations.NullMarked;
