/** Incidents: what went wrong, how high it went, and whether it was repaired. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.incident;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
