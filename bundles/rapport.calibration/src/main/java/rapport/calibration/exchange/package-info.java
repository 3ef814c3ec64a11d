/** Calibrations in files: handed out, and taken in from another installation or program. */
@NullMarked
package rapport.calibration.exchange;

import org.jspecify.annotations.NullMarked;
