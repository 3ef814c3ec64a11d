/** Calibration: asking again what matters most, and how far that has drifted. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.calibration;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
