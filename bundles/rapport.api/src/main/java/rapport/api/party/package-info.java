/** People and organizations: each exists once, whatever levels it appears on. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.party;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
