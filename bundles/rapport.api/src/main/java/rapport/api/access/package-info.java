/** Who asks, and what they may. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.access;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
