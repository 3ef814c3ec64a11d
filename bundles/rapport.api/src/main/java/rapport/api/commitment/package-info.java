/** Commitments: who promised what to whom by when, and what that rests on. */
@Export
@Version("1.1.0")
@NullMarked
package rapport.api.commitment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
