/** How accounts, sessions and tokens are kept; of secrets only fingerprints. */
@NullMarked
package rapport.access.store;

import org.jspecify.annotations.NullMarked;
