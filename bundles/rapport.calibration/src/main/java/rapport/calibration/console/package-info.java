/** Asking what matters most, and seeing how that moves. */
@NullMarked
package rapport.calibration.console;

import org.jspecify.annotations.NullMarked;
