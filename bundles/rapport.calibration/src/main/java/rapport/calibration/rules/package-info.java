/** What a calibration may say, and how far it is from the one before. */
@NullMarked
package rapport.calibration.rules;

import org.jspecify.annotations.NullMarked;
