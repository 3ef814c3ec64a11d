/** Modules: what an administrator can switch on and off while people work. */
@Export
@Version("1.1.0")
@NullMarked
package rapport.api.module;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
