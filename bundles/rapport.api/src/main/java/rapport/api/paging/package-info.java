/** Long lists, a page at a time, by keyset. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.paging;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
