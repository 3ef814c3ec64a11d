/** Finding people, organizations and relationships by a few letters. */
@Export
@Version("1.2.0")
@NullMarked
package rapport.api.search;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
