/** Relationships: a party on a level, with owner, stage, cadence and stakeholders. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.relationship;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
