/** Identifiers that say what they identify. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.id;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
