/** Interactions: who met whom, when, how, about what. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.interaction;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
