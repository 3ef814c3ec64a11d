/** Check-ups and first calls in files: handed out, and taken in from another installation or program. */
@NullMarked
package rapport.checkups.exchange;

import org.jspecify.annotations.NullMarked;
