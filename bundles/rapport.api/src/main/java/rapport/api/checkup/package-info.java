/** Check-ups: short sets of questions, asked again and again, whose answers leave a trend. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.checkup;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
