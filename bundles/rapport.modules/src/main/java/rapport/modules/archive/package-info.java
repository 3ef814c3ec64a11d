/** Reads the archives in which modules travel, and lets nothing in that a trusted key has not signed. */
@NullMarked
package rapport.modules.archive;

import org.jspecify.annotations.NullMarked;
