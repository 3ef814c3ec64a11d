/** One question to many people: who was asked, who answered, and what it comes to. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.survey;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
