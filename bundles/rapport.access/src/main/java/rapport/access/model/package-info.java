/** Accounts, sessions and tokens as they are. */
@NullMarked
package rapport.access.model;

import org.jspecify.annotations.NullMarked;
