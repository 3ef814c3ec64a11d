/** What tests of every bundle share: real databases, a clock that moves when told, callers, and contracts to pass. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.testkit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
