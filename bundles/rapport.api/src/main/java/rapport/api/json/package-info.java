/** API records as JSON: typed ids as strings, instants and dates in ISO 8601. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.json;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
