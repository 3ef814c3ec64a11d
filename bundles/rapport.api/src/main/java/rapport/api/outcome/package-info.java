/** What came of asking for something: done, or refused with every objection at once. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.outcome;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
