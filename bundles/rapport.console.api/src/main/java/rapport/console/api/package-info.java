/** What a bundle promises the console: pages, panels, navigation, files, and texts in the reader's language. */
@Export
@Version("1.2.0")
@NullMarked
package rapport.console.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
