/** Resources of the HTTP API, contributed as services. */
@Export
@Version("1.1.0")
@NullMarked
package rapport.api.rest;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
