/** How a bundle remembers: one write is one transaction of facts and journal, and what is derived follows the journal. */
@Export
@Version("1.1.0")
@NullMarked
package rapport.store.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
