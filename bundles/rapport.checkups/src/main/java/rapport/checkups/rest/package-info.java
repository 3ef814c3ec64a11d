/** Check-ups, questionnaires and first calls as JSON. */
@NullMarked
package rapport.checkups.rest;

import org.jspecify.annotations.NullMarked;
