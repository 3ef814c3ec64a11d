/** Calibrations by API. */
@NullMarked
package rapport.calibration.rest;

import org.jspecify.annotations.NullMarked;
