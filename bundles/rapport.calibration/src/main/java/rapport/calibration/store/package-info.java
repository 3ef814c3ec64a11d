/** Calibrations in SQL. */
@NullMarked
package rapport.calibration.store;

import org.jspecify.annotations.NullMarked;
