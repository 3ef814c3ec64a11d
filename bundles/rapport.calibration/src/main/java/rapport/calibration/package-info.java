/** Asking again what matters most, and how far that has drifted. */
@NullMarked
package rapport.calibration;

import org.jspecify.annotations.NullMarked;
