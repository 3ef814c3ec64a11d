/** Readings in files: handed out, and taken in from another installation or program. */
@NullMarked
package rapport.temperature.exchange;

import org.jspecify.annotations.NullMarked;
