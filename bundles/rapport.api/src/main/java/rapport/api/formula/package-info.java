/** Formulas by which figures come about: named, versioned, and tried on history before they are switched. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.formula;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
