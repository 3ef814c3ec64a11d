/** Health: how a relationship does in eight dimensions, traced to the facts behind it. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.health;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
