/** Ties: how strongly two people are joined, and since when. */
@Export
@Version("1.2.0")
@NullMarked
package rapport.api.tie;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
