/** How it feels to work with us: what people say when we ask, and what we had guessed. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.reading;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
