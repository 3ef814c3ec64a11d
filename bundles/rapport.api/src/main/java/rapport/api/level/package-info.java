/** Levels: each kind of relationship that an organization manages, contributed as a service. */
@Export
@Version("1.1.0")
@NullMarked
package rapport.api.level;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
