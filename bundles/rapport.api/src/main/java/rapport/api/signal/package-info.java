/** Signals: reasons to act, with the evidence behind them. */
@Export
@Version("1.3.0")
@NullMarked
package rapport.api.signal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
