/** Private links: a question to one person, answered without an account. */
@Export
@Version("1.1.0")
@NullMarked
package rapport.api.link;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
