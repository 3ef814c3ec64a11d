/** Check-ups and first calls: filled in by keyboard or by private link, and what came of them on every record. */
@NullMarked
package rapport.checkups.console;

import org.jspecify.annotations.NullMarked;
