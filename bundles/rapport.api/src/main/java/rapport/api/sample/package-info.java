/** The sample company, with which newcomers can look around. */
@Export
@Version("1.2.0")
@NullMarked
package rapport.api.sample;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
