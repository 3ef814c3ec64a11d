/** Rapport without its launcher: what the launcher offers to bundles, offered inside a container of somebody else's. */
@NullMarked
package rapport.guest;

import org.jspecify.annotations.NullMarked;
