/** Facts of other bundles as tables: handed out as files, and taken in again. */
@Export
@Version("1.2.0")
@NullMarked
package rapport.api.exchange;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
