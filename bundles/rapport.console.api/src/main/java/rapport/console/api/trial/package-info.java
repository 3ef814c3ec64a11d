/** The page on which a formula is tried on history before it is switched. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.console.api.trial;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
