/** Lists in which people choose columns, change cells where they stand, and do something to many records at once. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.console.api.list;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
