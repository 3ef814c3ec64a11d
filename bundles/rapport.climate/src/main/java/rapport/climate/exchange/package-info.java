/** What went wrong, in files: handed out, and taken in from another installation or program. */
@NullMarked
package rapport.climate.exchange;

import org.jspecify.annotations.NullMarked;
