/** What the other side needs, wants or suffers from, in its own words, and how far we have taken it. */
@Export
@Version("1.1.0")
@NullMarked
package rapport.api.concern;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
