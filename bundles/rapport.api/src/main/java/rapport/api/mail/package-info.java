/** Mail to people outside: kept until it is sent, and not sent to those who do not want it. */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.mail;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
