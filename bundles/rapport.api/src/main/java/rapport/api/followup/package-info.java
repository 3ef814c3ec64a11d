/** Follow-ups: asking again long after the work is done, for as long as the person is there. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.followup;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
