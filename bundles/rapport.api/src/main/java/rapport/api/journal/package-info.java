/** The journal: every change, who made it, what was and what is. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.journal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
