/** Climate: whether a relationship thrives, is healthy, strained or toxic, and why. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.climate;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
