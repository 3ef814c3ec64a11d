/** Follow-ups by API. */
@NullMarked
package rapport.followup.rest;

import org.jspecify.annotations.NullMarked;
