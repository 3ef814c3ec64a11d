/** The pieces that every page is made of, so that all bundles look and read like one product. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.console.api.widget;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
