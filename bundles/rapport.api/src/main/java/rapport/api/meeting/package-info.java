/** Meetings as interviews: prepared before, and told after. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.meeting;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
