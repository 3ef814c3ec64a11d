/** The terminal's side of the product: what was asked for at start, commands, and what people are told. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.features.api.launch;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
