/** Which features are installed, what they bring, and how to switch one on or off while others run. */
@Export
@Version("3.0.0")
@NullMarked
package rapport.features.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
