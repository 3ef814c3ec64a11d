/** Working together: milestones, retrospectives, and what became of feedback. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.engagement;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
