/** The guarded door through which the platform calls what others contribute. */
@Export
@Version("1.1.0")
@NullMarked
package rapport.api.contribution;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
